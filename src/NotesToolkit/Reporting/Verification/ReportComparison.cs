using System.Text.RegularExpressions;

namespace NotesToolkit.Reporting.Verification;

/// <summary>What a report says and what its repository gives today for the same command, line by line.</summary>
/// <param name="Altered">The lines of the report, from 1, that the repository does not give.</param>
/// <param name="Missing">How many lines the repository gives and the report lacks; a line that was changed is one of them.</param>
public sealed partial record ReportComparison(IReadOnlyList<int> Altered, int Missing)
{
    /// <summary>Whether the report says what the repository gives.</summary>
    public bool IsSame => Altered.Count == 0 && Missing == 0;

    /// <summary>
    /// Compares two texts of one report. What may change with time without anybody's doing is passed over: how far the cited commits can be
    /// relied on, where they are linked to, and words that have since been withheld.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="again">The report, written again.</param>
    public static ReportComparison Of(string report, string again)
    {
        Dictionary<string, int> expected = new(StringComparer.Ordinal);
        foreach ((_, string text) in Lines(again))
        {
            expected[text] = expected.GetValueOrDefault(text) + 1;
        }

        List<int> altered = [];
        foreach ((int line, string text) in Lines(report))
        {
            string? same = expected.ContainsKey(text) ? text : expected.Keys.FirstOrDefault(known => WithheldText.Fits(text, known));
            if (same is null)
            {
                altered.Add(line);
            }
            else if (--expected[same] == 0)
            {
                expected.Remove(same);
            }
        }

        return new([.. altered.Distinct()], expected.Values.Sum());
    }

    private static IEnumerable<(int Line, string Text)> Lines(string report) =>
        ReportReader.Blocks(report)
            .Select(block => (block.Line, Text: Grade().Replace(block.Text, string.Empty).Trim()))
            .Where(block => block.Text.Length > 0);

    [GeneratedRegex(@"Evidence: (\d+ commits [a-z ]+(, )?)+\.|Evidence: none\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Grade();
}
