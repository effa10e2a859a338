using System.Text;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>The line that a finding is about, with marks below the place.</summary>
internal static class Excerpt
{
    /// <summary>A longer line is cut around the place.</summary>
    private const int MostCharacters = 160;

    public static void Write(TextWriter output, ReportedFinding finding, Palette palette)
    {
        SourceText source = finding.Source;
        int number = finding.Start.Line;
        string gutter = new(' ', number.ToString(System.Globalization.CultureInfo.InvariantCulture).Length);
        (string line, string marks) = Show(finding, source.GetLine(number));
        output.WriteLine(palette.Faint($"{gutter}|"));
        output.WriteLine($"{palette.Faint($"{number}|")} {line}".TrimEnd());
        output.WriteLine($"{palette.Faint($"{gutter}|")} {palette.Paint(marks, finding.Diagnostic.Severity)}".TrimEnd());
    }

    private static (string Line, string Marks) Show(ReportedFinding finding, TextSpan line)
    {
        TextSpan span = finding.Diagnostic.Span;
        int start = Math.Clamp(span.Start, line.Start, line.End);
        int end = Math.Clamp(span.End, start, line.End);
        TextSpan shown = Window(line, start);
        end = Math.Min(end, shown.End);
        string before = Show(TextSpan.FromBounds(shown.Start, start));
        string marked = Show(TextSpan.FromBounds(start, end));
        string after = Show(TextSpan.FromBounds(end, shown.End));
        string cutBefore = shown.Start > line.Start ? "…" : string.Empty;
        string cutAfter = shown.End < line.End ? "…" : string.Empty;
        return (
            cutBefore + before + marked + after + cutAfter,
            Blank(cutBefore + before) + new string('^', Math.Max(1, TextWidth.Of(marked))));

        string Show(TextSpan part) => Visible(finding.Note is { } note ? finding.Redactor.Of(note).Show(part) : finding.Source.Slice(part));
    }

    private static TextSpan Window(TextSpan line, int start)
    {
        if (line.Length <= MostCharacters)
        {
            return line;
        }

        int from = Math.Max(line.Start, Math.Min(start - (MostCharacters / 2), line.End - MostCharacters));
        return new(from, Math.Min(MostCharacters, line.End - from));
    }

    /// <summary>Text that steers a terminal is shown, not obeyed; half a surrogate pair is no text.</summary>
    public static string Visible(ReadOnlySpan<char> text)
    {
        StringBuilder result = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool steers = Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format;
            result.Append(steers && rune.Value is not ('\t' or 0x200D) ? "\uFFFD" : rune.ToString());
        }

        return result.ToString();
    }

    private static string Blank(string text)
    {
        StringBuilder blank = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            blank.Append(rune.Value == '\t' ? '\t' : ' ', rune.Value == '\t' ? 1 : TextWidth.Of(rune));
        }

        return blank.ToString();
    }
}
