namespace NotesToolkit.Disclosure;

/// <summary>What a signal is of. What is not surely of performance or promotion may be of attrition, and is treated so.</summary>
internal static class SignalKinds
{
    public const string Attrition = "attrition";

    public static string? Of(Item item) => !item.Markup.Has("signal") ? null
        : item.Markup.All("signal").SelectMany(field => Note.SplitValues(field.Value)).Distinct(StringComparer.Ordinal).ToArray() switch
        {
            [] => null,
            [("performance" or "promotion") and var kind] => kind,
            _ => Attrition,
        };

    public static IEnumerable<Item> HiddenItems(Note note) =>
        note.Sections.SelectMany(section => section.Items.Where(item => IsHidden(item, section.Kind)));

    /// <summary>What stands in Signals beside its items, which says no kind: paragraphs, quotations, tables; each without its indent.</summary>
    public static IEnumerable<TextSpan> HiddenLines(Note note) =>
        from section in note.SectionsOf(SectionKind.Signals)
        from line in note.Source.LinesOf(TextSpan.FromBounds(section.Heading.End, section.Span.End)).Skip(1).Select(note.Source.GetLine)
        where line.Start < section.Span.End && !IsOfItem(section.Items, line)
        let text = note.Source.Slice(line)
        let words = text[LinePrefix.All(text)..].Trim()
        where words.Any(char.IsLetterOrDigit) && !Placeholders.IsNone(words) && !Placeholders.IsPlaceholder(words)
        let shown = new TextSpan(line.Start + text.Length - text.TrimStart().Length, text.Trim().Length)
        where !note.CommentsIn(line).Any(comment => comment.Contains(shown))
        select shown;

    private static bool IsOfItem(IReadOnlyList<Item> items, TextSpan line) =>
        items.FirstWhere(item => item.Span.End > line.Start) is var at && at < items.Count && items[at].Span.Overlaps(line);

    public static bool IsHidden(Item? item, SectionKind section) =>
        item is not null && Of(item) is { } kind ? kind == Attrition : section == SectionKind.Signals;
}
