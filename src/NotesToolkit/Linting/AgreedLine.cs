using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>What becomes a commitment of its own: its line, what gives way to it, and how it is written.</summary>
internal sealed record AgreedLine(TextSpan Place, TextSpan Replaced, string Written)
{
    public static AgreedLine Of(SourceText source, TextSpan line) =>
        new(line, line, (source.Slice(line) is ['[', ..] and var boxed ? $"- {boxed}" : $"- [ ] {source.Slice(line)}").TrimEnd());

    /// <summary>The rows of the tables of actions in a paragraph; the first takes the place of the header too.</summary>
    public static IEnumerable<AgreedLine> InTables(SourceText source, Paragraph paragraph, bool isSure)
    {
        TextSpan[] lines = [.. source.LinesOf(paragraph.Span).Select(source.GetLine)];
        string[] texts = [.. lines.Select(source.Slice)];
        for (int at = 0, length; at < lines.Length; at += Math.Max(1, length))
        {
            length = ActionRow.RowsAt(texts, at);
            IReadOnlyList<ActionRow> rows = length == 0 ? [] : ActionRow.Of(texts[at..(at + length)], isSure) ?? [];
            foreach (ActionRow row in rows)
            {
                TextSpan place = lines[at + row.Index];
                TextSpan first = row == rows[0] ? lines[at] : place;
                yield return new(place, TextSpan.FromBounds(first.Start, place.End), $"- [{row.Box}] {row.Line()}");
            }
        }
    }

    /// <summary>An item without the lines that only CommonMark takes for its own, because no blank line comes before them.</summary>
    public static TextSpan Own(Item item)
    {
        SourceText source = item.Source;
        int line = source.GetLineNumber(item.FirstLine.Start);
        int last = source.GetLineNumber(item.Span.End - 1);
        while (line < last && source.Slice(source.GetLine(line + 1)) is [' ' or '\t', ..])
            line++;

        return TextSpan.FromBounds(item.FirstLine.Start, Math.Min(source.GetLine(line).End, item.Span.End));
    }

    /// <summary>The lines that only CommonMark takes for an item's own, where there are any.</summary>
    public static IReadOnlyList<Paragraph> NotIndented(Item item)
    {
        SourceText source = item.Source;
        int end = Own(item).End;
        return source.Text.AsSpan(end, Math.Max(0, item.Span.End - end)).IsWhiteSpace() ? []
            : [new(TextSpan.FromBounds(source.GetLine(source.GetLineNumber(end) + 1).Start, item.Span.End), item.Markup)];
    }
}
