using System.Net;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Verification;

/// <summary>A line of a report, apart from what another machine may write otherwise: the grades of commits, and where they are linked to.</summary>
internal sealed partial record ReportLine(string Text, string Grades, IReadOnlyList<string> Links)
{
    private static readonly string[] Ranks = ["local", "pushed", "signed and pushed"];

    private const int Longest = 160;

    public static ReportLine[] All(string report, ReportFormat format) =>
        [.. report.TrimEnd('\n', '\r').Split('\n').Select(line => Of(line.EndsWith('\r') ? line[..^1] : line, format))];

    /// <summary>Whether the line claims more evidence for some commit than another line does.</summary>
    public bool ClaimsMoreThan(ReportLine other)
    {
        int[] mine = [.. RanksOf(Grades).OrderDescending()];
        int[] its = [.. RanksOf(other.Grades).OrderDescending()];
        return mine.Where((rank, i) => rank > its.ElementAtOrDefault(i)).Any();
    }

    private static IEnumerable<int> RanksOf(string grades) => GradeCount()
        .Matches(grades.Replace("on this machine only", "local", StringComparison.Ordinal))
        .SelectMany(found => Enumerable.Repeat(
            Array.IndexOf(Ranks, found.Groups["grade"].Value), found.Groups["count"].Success
                ? Math.Min(10_000, int.Parse(found.Groups["count"].Value, CultureInfo.InvariantCulture)) : 1));

    /// <summary>The line as it is shown in place of another one: its text where that differs, else its markup, cut to where the two part.</summary>
    public string Instead(ReportLine? other)
    {
        (string mine, string its) = (Plain(Text), Plain(other?.Text ?? string.Empty));
        (mine, its) = mine == its || mine.Length == 0 ? (Text, other?.Text ?? string.Empty) : (mine, its);
        int parting = mine.AsSpan().CommonPrefixLength(its);
        int from = mine.Length <= Longest ? 0 : Math.Clamp(parting - (Longest / 4), 0, mine.Length - Longest);
        string cut = mine.Substring(from, Math.Min(Longest, mine.Length));
        return Control().Replace($"{(from > 0 ? "…" : string.Empty)}{cut}{(from + cut.Length < mine.Length ? "…" : string.Empty)}", "\uFFFD");
    }

    private static ReportLine Of(string line, ReportFormat format)
    {
        List<string> grades = [];
        List<string> links = [];
        string text = Evidence().Replace(line, match =>
        {
            grades.Add(match.Value);
            return $"Evidence: {match.Groups["count"].Captures.Sum(count => long.Parse(count.Value, CultureInfo.InvariantCulture))} commits.";
        });
        text = (format == ReportFormat.Html ? HtmlCitation() : MarkdownCitation()).Replace(text, match =>
        {
            grades.Add(match.Groups["grade"].Value);
            links.Add(WebUtility.HtmlDecode(match.Groups["url"].Value));
            return format == ReportFormat.Html ? $"<cite>{match.Groups["cite"].Value}</cite>" : match.Groups["cite"].Value;
        });
        return new(text, string.Join(", ", grades.Where(grade => grade.Length > 0)), links);
    }

    private static string Plain(string text) => WebUtility.HtmlDecode(Tag().Replace(text, " ")).Trim();

    [GeneratedRegex(@"Evidence: ((?<count>\d{1,9}) commits? (local|on this machine only|pushed|signed and pushed)(, (?=\d)|(?=\.)))+\.", ExactCase)]
    private static partial Regex Evidence();

    [GeneratedRegex(
        @"(\[(?<cite>`[^`]+@[0-9a-f]{12}`)\]\(<(?<url>[^<>]*)>\)|(?<cite>`[^`]+@[0-9a-f]{12}`))( (?<grade>local|pushed|signed and pushed)\b)?",
        ExactCase)]
    private static partial Regex MarkdownCitation();

    [GeneratedRegex(
        @"<cite>(<a href=""(?<url>[^""<>]*)"">(?<cite>[^<>]+)</a>|(?<cite>[^<>]+))</cite>( <small>(?<grade>local|pushed|signed and pushed)</small>)?",
        ExactCase)]
    private static partial Regex HtmlCitation();

    [GeneratedRegex(@"((?<count>\d{1,5}) commits? )?(?<grade>signed and pushed|pushed|local)", ExactCase)]
    private static partial Regex GradeCount();

    [GeneratedRegex(@"\s*(<[^<>]*>\s*)+", ExactCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\p{Cc}|\p{Cf}", ExactCase)]
    private static partial Regex Control();
}
