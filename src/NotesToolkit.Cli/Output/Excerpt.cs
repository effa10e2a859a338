namespace NotesToolkit.Cli.Output;

internal static class Excerpt
{
    private const int MostCharacters = 160;

    /// <summary>The first and last code points of the scripts and characters that take two columns of a terminal.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings, Palette palette)
    {
        int number = findings[0].Start.Line;
        string gutter = new(' ', $"{number}".Length);
        (string line, string marks) = Show(findings, findings[0].Source.GetLine(number));
        output.WriteLine(palette.Faint($"{gutter}|"));
        output.WriteLine($"{palette.Faint($"{number}|")} {line}".TrimEnd());
        output.WriteLine($"{palette.Faint($"{gutter}|")} {palette.Paint(marks, findings.Max(finding => finding.Diagnostic.Severity))}".TrimEnd());
    }

    private static (string Line, string Marks) Show(IReadOnlyList<ReportedFinding> findings, TextSpan line)
    {
        TextSpan window = Window(line, Math.Clamp(findings[0].Diagnostic.Span.Start, line.Start, line.End));
        TextSpan[] places = [.. findings.Select(finding => Within(window, finding.Diagnostic.Span))];
        int[] borders = [.. places.SelectMany(place => new[] { place.Start, place.End }).Append(window.Start).Append(window.End).Distinct().Order()];
        StringBuilder shown = new(window.Start > line.Start ? "…" : string.Empty);
        StringBuilder marks = new(new string(' ', shown.Length));
        for (int i = 0; i < borders.Length; i++)
        {
            string piece = i + 1 < borders.Length ? Show(findings[0], TextSpan.FromBounds(borders[i], borders[i + 1])) : string.Empty;
            bool isPlace = Array.Exists(places, place => place.Start <= borders[i]
                && (borders[i] < place.End || (place.IsEmpty && place.Start == borders[i])));
            shown.Append(piece);
            marks.Append(isPlace ? new string('^', Math.Max(1, piece.EnumerateRunes().Sum(Width))) : Blank(piece));
        }

        return (shown.Append(window.End < line.End ? "…" : string.Empty).ToString(), marks.ToString().TrimEnd());
    }

    private static TextSpan Window(TextSpan line, int start)
    {
        int from = Math.Max(line.Start, Math.Min(start - (MostCharacters / 2), line.End - MostCharacters));
        return new(from, Math.Min(MostCharacters, line.End - from));
    }

    private static TextSpan Within(TextSpan window, TextSpan span)
    {
        int start = Math.Clamp(span.Start, window.Start, window.End);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, window.End));
    }

    /// <summary>What has no width would leave the marks askew, and half a surrogate pair is no text.</summary>
    private static string Show(ReportedFinding finding, TextSpan part)
    {
        string text = finding.Note is { } note ? finding.Redactor.Of(note).Show(part) : finding.Redactor.Show(finding.Source, part);
        return string.Concat(text.EnumerateRunes().Select(rune =>
            Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value != 0x200D ? "\uFFFD" : rune.ToString()));
    }

    private static string Blank(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value == '\t' ? "\t" : new string(' ', Width(rune))));

    private static int Width(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : Array.Exists(Wide, range => rune.Value >= range.First && rune.Value <= range.Last) ? 2
        : 1;
}
