namespace NotesToolkit.Notes;

internal sealed record FrontMatterEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);

internal sealed record FormatError(TextSpan Span, string Message);

internal sealed record FrontMatter(TextSpan Span, IReadOnlyList<FrontMatterEntry> Entries, IReadOnlyList<FormatError> Errors)
{
    /// <summary>That of a file which has none and needs none.</summary>
    internal static FrontMatter None { get; } = new(default, [], []);

    /// <summary>What else the block holds: keys of the writer's own, with all that is under them, and comments.</summary>
    public IEnumerable<TextSpan> OwnParts(SourceText source)
    {
        IEnumerable<FrontMatterEntry> ours = Entries.Where(entry => FrontMatterKeys.Find(entry.Key) is not null);
        TextSpan inside = TextSpan.FromBounds(
            Span.IsEmpty ? 0 : source.GetLine(1).End, source.GetLine(source.GetLineNumber(Span.End)).Start);
        return from part in inside.Without(ours.Select(entry => TextSpan.FromBounds(entry.KeySpan.Start, entry.ValueSpan.End)))
               let own = source.Slice(part)
               let words = own.Trim(' ', '\t', '\r', '\n', ',')
               where words.Length > 0
               select new TextSpan(part.Start + own.IndexOf(words, StringComparison.Ordinal), words.Length);
    }

    public FrontMatterEntry? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key && !Placeholders.IsPlaceholder(entry.Value));
}
