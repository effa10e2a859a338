using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

internal readonly record struct FieldPlace(int At, string Before, string After, string Last = "")
{
    public TextEdit Insert(IEnumerable<string> fields) => new(new(At, 0), Before + string.Join(After + Before, fields) + After + Last);
}

internal sealed partial class FieldPlaces(Item item)
{
    private const string Apart = "  ";
    private const string Space = " \t\u00A0";

    private readonly SourceText source = item.Source;
    private readonly string text = item.Source.Text;

    /// <summary>Whether a new field is written on a line of its own: as others of its key are, else as <c>due</c> or the last field is.</summary>
    public bool AreNested(string key) =>
        (item.Markup.All(key).LastOrDefault() ?? item["due"] ?? (item.Markup.Fields is [.., var last] ? last : null)) is { IsBracketed: false };

    /// <summary>The place of a field in brackets: among the fields that end the line, else at the line's end.</summary>
    public FieldPlace Inline(int rank)
    {
        Field[] bracketed = [.. item.Markup.Fields.Where(field => field.IsBracketed)];
        int line = bracketed.Length > 0 ? source.GetLineNumber(bracketed[^1].Span.Start)
            : LineText.LastLine(item, source.GetLineNumber(item.FirstLine.Start));
        int end = EndOfText(line);
        int first = bracketed.Length;
        for (int at = end; first > 0 && bracketed[first - 1].Span.End is var to && to <= at && text.AsSpan(to, at - to).IsWhiteSpace(); first--)
            at = bracketed[first - 1].Span.Start;

        Field[] tail = bracketed[first..];
        int last = Array.FindLastIndex(tail, field => FieldEdits.Rank(field.Key) <= rank);
        int place = last >= 0 ? tail[last].Span.End : tail.Length > 0 ? BackOverSpace(tail[0].Span.Start) : end;
        if (place == StartOfText(line) || item.Markup.Opaque.Any(span => span.Start < place && (place < span.End || IsOpenComment(span))))
            return new(tail.Length > 0 ? tail[0].Span.Start : StartOfText(source.GetLineNumber(item.FirstLine.Start)), string.Empty, Apart);

        int gap = last + 1 < tail.Length ? Math.Max(0, Apart.Length - (tail[last + 1].Span.Start - place)) : 0;
        return new(place, Apart, string.Empty, new(' ', gap));
    }

    /// <summary>A comment that is not closed swallows what is written after it.</summary>
    private bool IsOpenComment(TextSpan span) =>
        source.Slice(span) is var comment
        && comment.StartsWith("<!--", StringComparison.Ordinal) && !comment.EndsWith("-->", StringComparison.Ordinal);

    /// <summary>The place of a field on a line of its own: among the others of that kind, else under the item's first paragraph.</summary>
    public FieldPlace Nested(int rank)
    {
        Field[] nested = [.. item.Markup.Fields.Where(field => !field.IsBracketed)];
        return nested.Length == 0 ? Under(item.FirstLine.Start, Marker())
            : Array.FindLast(nested, field => FieldEdits.Rank(field.Key) <= rank) is { } before ? Under(before.Span.Start, Lead(before))
            : Before(nested[0]);
    }

    private FieldPlace Under(int at, string lead) =>
        new(source.GetLine(LineText.LastLine(item, source.GetLineNumber(at))).End, source.LineEnd() + lead, string.Empty);

    public FieldPlace Before(Field field) => field.IsBracketed
        ? new(field.Span.Start, string.Empty, Apart)
        : new(LineOf(field).Start, Lead(field), source.LineEnd());

    public TextSpan Take(Field field)
    {
        int line = source.GetLineNumber(field.Span.Start);

        // A nested field is never on the file's first line, so there is a line end before it.
        return !field.IsBracketed ? TextSpan.FromBounds(source.GetLine(line - 1).End, source.GetLine(line).End)
            : BackOverSpace(field.Span.Start) is var start && start > StartOfText(line) ? TextSpan.FromBounds(start, field.Span.End)
            : TextSpan.FromBounds(field.Span.Start, OverSpace(field.Span.End));
    }

    private TextSpan LineOf(Field field) => source.GetLine(source.GetLineNumber(field.Span.Start));

    private string Lead(Field field) => text[LineOf(field).Start..field.Span.Start];

    private string Marker()
    {
        int indent = item.FirstLine.Start - source.GetLine(source.GetLineNumber(item.Span.Start)).Start;
        char own = text[item.Span.Start];
        return new string(' ', Math.Max(2, indent)) + (char.IsAsciiDigit(own) ? '-' : own) + " ";
    }

    /// <summary>Where a line's text ends: without white space, and before Obsidian's block id, which must stay last.</summary>
    private int EndOfText(int line)
    {
        TextSpan at = source.GetLine(line);
        string content = source.Slice(at).TrimEnd();
        return at.Start + content.Length - BlockId().Match(content).Length;
    }

    private int StartOfText(int line) => line == source.GetLineNumber(item.FirstLine.Start) ? OverSpace(item.TextStart)
        : source.GetLine(line).Start + ListMarker().Match(source.Slice(source.GetLine(line))).Length;

    private int BackOverSpace(int at)
    {
        int start = Math.Min(at, StartOfText(source.GetLineNumber(at)));
        return start + text.AsSpan(start, at - start).TrimEnd(Space).Length;
    }

    private int OverSpace(int at) => text.Length - text.AsSpan(at).TrimStart(Space).Length;

    [GeneratedRegex(@"^\s*([-*+]\s+)?", ExactCase)]
    private static partial Regex ListMarker();

    [GeneratedRegex(@"\s+\^[A-Za-z0-9-]+$", ExactCase)]
    private static partial Regex BlockId();
}
