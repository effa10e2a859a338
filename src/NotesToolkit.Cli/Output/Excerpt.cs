using System.Text;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>The line that findings are about, with marks below their places.</summary>
internal static class Excerpt
{
    /// <summary>A longer line is cut around the place.</summary>
    private const int MostCharacters = 160;

    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings, Palette palette)
    {
        int number = findings[0].Start.Line;
        string gutter = new(' ', number.ToString(System.Globalization.CultureInfo.InvariantCulture).Length);
        (string line, string marks) = Show(findings, findings[0].Source.GetLine(number));
        output.WriteLine(palette.Faint($"{gutter}|"));
        output.WriteLine($"{palette.Faint($"{number}|")} {line}".TrimEnd());
        output.WriteLine($"{palette.Faint($"{gutter}|")} {palette.Paint(marks, findings.Max(finding => finding.Diagnostic.Severity))}".TrimEnd());
    }

    /// <summary>The line in pieces between the places of its findings, and a mark under each piece that one of them covers.</summary>
    private static (string Line, string Marks) Show(IReadOnlyList<ReportedFinding> findings, TextSpan line)
    {
        TextSpan window = Window(line, Math.Clamp(findings[0].Diagnostic.Span.Start, line.Start, line.End));
        TextSpan[] places =
        [
            .. findings.Select(finding => finding.Diagnostic.Span).Select(span => (Start: Math.Clamp(span.Start, window.Start, window.End), span.End))
                .Select(span => TextSpan.FromBounds(span.Start, Math.Clamp(span.End, span.Start, window.End))),
        ];
        int[] borders = [.. places.SelectMany(place => new[] { place.Start, place.End }).Append(window.Start).Append(window.End).Distinct().Order()];
        StringBuilder shown = new(window.Start > line.Start ? "…" : string.Empty);
        StringBuilder marks = new(new string(' ', shown.Length));
        for (int i = 0; i < borders.Length; i++)
        {
            string piece = i + 1 < borders.Length ? Show(findings[0], TextSpan.FromBounds(borders[i], borders[i + 1])) : string.Empty;
            bool isPlace = Array.Exists(places, place => place.Start <= borders[i]
                && (borders[i] < place.End || (place.IsEmpty && place.Start == borders[i])));
            shown.Append(piece);
            marks.Append(isPlace ? new string('^', Math.Max(1, TextWidth.Of(piece))) : Blank(piece));
        }

        return (shown.Append(window.End < line.End ? "…" : string.Empty).ToString(), marks.ToString().TrimEnd());
    }

    private static string Show(ReportedFinding finding, TextSpan part) =>
        Visible(finding.Note is { } note ? finding.Redactor.Of(note).Show(part) : finding.Source.Slice(part));

    private static TextSpan Window(TextSpan line, int start)
    {
        if (line.Length <= MostCharacters)
            return line;

        int from = Math.Max(line.Start, Math.Min(start - (MostCharacters / 2), line.End - MostCharacters));
        return new(from, Math.Min(MostCharacters, line.End - from));
    }

    /// <summary>What has no width would leave the marks askew, and half a surrogate pair is no text.</summary>
    private static string Visible(ReadOnlySpan<char> text)
    {
        StringBuilder result = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isUnseen = Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format && rune.Value is not 0x200D;
            result.Append(isUnseen ? "\uFFFD" : rune.ToString());
        }

        return result.ToString();
    }

    private static string Blank(string text)
    {
        StringBuilder blank = new();
        foreach (Rune rune in text.EnumerateRunes())
            blank.Append(rune.Value == '\t' ? '\t' : ' ', rune.Value == '\t' ? 1 : TextWidth.Of(rune));

        return blank.ToString();
    }
}
