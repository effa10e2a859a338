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
        int at = Span.IsEmpty ? 0 : source.GetLine(1).End;
        foreach (TextSpan kept in ours.Select(entry => TextSpan.FromBounds(entry.KeySpan.Start, entry.ValueSpan.End))
            .Append(source.GetLine(source.GetLineNumber(Span.End))))
        {
            string own = source.Text[at..Math.Max(at, kept.Start)];
            if (own.Trim(' ', '\t', '\r', '\n', ',') is { Length: > 0 } words)
                yield return new(at + own.IndexOf(words, StringComparison.Ordinal), words.Length);

            at = Math.Max(at, kept.End);
        }
    }

    public FrontMatterEntry? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key && !Placeholders.IsPlaceholder(entry.Value));
}
