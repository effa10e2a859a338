using NotesToolkit.Disclosure;

namespace NotesToolkit.Reporting.Verification;

/// <summary>Words that a report quotes and that have been withheld since.</summary>
internal static class ReportVeil
{
    /// <summary>
    /// The lines of a report, and for each one that lies between what its own commit withholds and what is withheld today the line of today:
    /// whatever the report shows of it stood there, and whatever it withholds is withheld today too.
    /// </summary>
    public static string[] Of(ReportLine[] lines, ReportLine[] given, ReportAgain again)
    {
        string[] texts = [.. lines.Select(line => line.Text)];
        HashSet<string> known = new(given.Select(line => line.Text), StringComparer.Ordinal);
        if (texts.All(known.Contains) || !known.Any(text => text.Contains(Withholding.Mark, StringComparison.Ordinal)))
        {
            return texts;
        }

        (string Whole, string Today)[] veiled = [.. ReportLine.All(again.Unveiled(), again.Format).Zip(given, (whole, today) => (whole.Text, today.Text)).Where(pair => pair.Item1 != pair.Item2)];
        return Array.ConvertAll(texts, text => known.Contains(text)
            ? text
            : Array.Find(veiled, pair => (text == pair.Whole || WithheldText.Fits(pair.Whole, text)) && WithheldText.Fits(text, pair.Today)).Today ?? text);
    }
}
