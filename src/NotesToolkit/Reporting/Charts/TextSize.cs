using System.Globalization;
using System.Text;

namespace NotesToolkit.Reporting.Charts;

/// <summary>How wide a text is at most in a drawing's twelve-pixel letters, so that none is drawn over another.</summary>
internal static class TextSize
{
    private const double Narrow = 6.9;
    private const double Wide = 12.5;

    public static double Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>A text, cut with an ellipsis where it is wider than there is room.</summary>
    public static string Fit(string text, double room)
    {
        if (Of(text) <= room)
        {
            return text;
        }

        StringBuilder cut = new();
        double at = Narrow;
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext() && (at += Of(letters.GetTextElement())) <= room)
        {
            cut.Append(letters.GetTextElement());
        }

        return cut.ToString().TrimEnd() + "…";
    }

    private static double Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.UppercaseLetter => 8.8,
        _ => rune.Value >= 0x1100 ? Wide : rune.Value is 'm' or 'w' or 'M' or 'W' or '@' or '%' ? 10.5 : Narrow,
    };
}
