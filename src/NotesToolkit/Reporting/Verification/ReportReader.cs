namespace NotesToolkit.Reporting.Verification;

internal readonly record struct NamedPlace(string Path, string Commit)
{
    public override string ToString() => $"{Path}@{Commit}";
}

/// <summary>A claim of a report: what it quotes, and the places that it names for that, of which one must hold each quotation.</summary>
internal sealed record CitedBlock(int Line, IReadOnlyList<NamedPlace> Places, IReadOnlyList<string> Quotations,
    CitationState State = CitationState.Holds)
{
    public string Text => Places.Count == 0 ? "(no place)" : string.Join(", ", Places);
}

/// <summary>Reads the citations and quotations of a report back, from Markdown or from HTML.</summary>
internal static partial class ReportReader
{
    public static string? CommitOf(string report) => Header().Match(report) is { Success: true } found ? found.Groups["commit"].Value : null;

    /// <summary>
    /// The claims of a report, from its beginning to its end, and each of its sources as one that quotes nothing. Quotations belong to the citation
    /// that follows them in their block, the last ones to the last. A citation is a number of the sources, or the place itself.
    /// </summary>
    public static IEnumerable<CitedBlock> Read(string report)
    {
        bool isHtml = report.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal);
        Dictionary<string, IReadOnlyList<NamedPlace>> sources = (isHtml ? HtmlSource() : MarkdownSource()).Matches(report)
            .GroupBy(source => source.Groups["n"].Value, StringComparer.Ordinal)
            .ToDictionary(source => source.Key, IReadOnlyList<NamedPlace> (source) =>
                [.. source.SelectMany(found => Place().Matches(WebUtility.HtmlDecode(found.Groups["places"].Value)).Select(PlaceOf))],
                StringComparer.Ordinal);
        return (isHtml ? HtmlBlocks(report) : MarkdownBlocks(report)).SelectMany(block => Read(block.Line, block.Text, sources));
    }

    public static ReportOrder? OrderOf(string report) =>
        Made().Matches(report) is [.., var made] && ReportOrder.Read(WebUtility.HtmlDecode(made.Groups["command"].Value)) is { } order
            ? order with { Options = order.Options with { Version = made.Groups["version"].Value } }
            : null;

    private static IEnumerable<(int Line, string Text)> MarkdownBlocks(string report) => report.Split('\n').Select((text, i) => (i + 1,
        Code().Replace(text, match => match.Groups["cite"].Success ? $"\u0001{match.Groups["cite"].Value}\u0002"
            : match.Groups["n"].Success ? $"\u0003{match.Groups["n"].Value}\u0004"
            : match.Value.Replace("\\|", "|", StringComparison.Ordinal))));

    private static IEnumerable<(int Line, string Text)> HtmlBlocks(string report)
    {
        string text = Unread().Replace(report, match => new string('\n', match.Value.Count(c => c == '\n')));
        int line = 1;
        foreach (string block in Border().Split(text))
        {
            int first = line + block.TakeWhile(char.IsWhiteSpace).Count(c => c == '\n');
            line += block.Count(c => c == '\n');
            string plain = Numbers().Replace(block, match => $"\u0003{string.Join(',', match.Groups["n"].Captures)}\u0004");
            plain = Cite().Replace(plain, "\u0001${cite}\u0002");
            yield return (first, WebUtility.HtmlDecode(Tag().Replace(plain, string.Empty)));
        }
    }

    private static IEnumerable<CitedBlock> Read(int line, string block, Dictionary<string, IReadOnlyList<NamedPlace>> sources)
    {
        List<string> quotations = [];
        IReadOnlyList<NamedPlace> last = [];
        foreach (Match match in Part().Matches(block))
        {
            if (match.Groups["quote"].Success)
            {
                quotations.Add(match.Groups["quote"].Value);
                continue;
            }

            bool isNumber = match.Groups["refs"].Success;
            last = isNumber ? [.. match.Groups["refs"].Value.Split(',').SelectMany(n => sources.GetValueOrDefault(n, []))] : [PlaceOf(match)];
            if (!isNumber || quotations.Count > 0 || last.Count == 0)
            {
                yield return new(line, last, [.. quotations]);
                quotations.Clear();
            }
        }

        if (quotations.Count > 0)
            yield return new(line, last, quotations);
    }

    private static NamedPlace PlaceOf(Match match) => new(match.Groups["path"].Value, match.Groups["commit"].Value);

    [GeneratedRegex(@"\bcommit (`|<code>)(?<commit>[0-9a-f]{12})\b", ExactCase)]
    private static partial Regex Header();

    [GeneratedRegex(@"“[^“”]*”|`(?<cite>[^`]+@[0-9a-f]{12})`|\[\^(?<n>\d+)\](?!:)", ExactCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"\bnotes-toolkit (?<version>\S+) with (`|<code>)(?<command>notes report [^`\r\n<]+)(`|</code>)", ExactCase)]
    private static partial Regex Made();

    [GeneratedRegex(@"<(?<name>style|svg|head)\b.*?</\k<name>>", ExactCase | RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex(
        @"</?(?:li|tr|p|blockquote|ul|ol|table|thead|tbody|section|h[1-6]|div|figure|figcaption|" +
        @"footer|main|dl|dt|dd|body|html|header|nav|h4|pre)\b[^<>]*>", ExactCase)]
    private static partial Regex Border();

    [GeneratedRegex(@"<cite>(<a [^<>]*>)?(?<cite>[^<>]*)(</a>)?</cite>", ExactCase)]
    private static partial Regex Cite();

    [GeneratedRegex("<[^<>]*>", ExactCase)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"“(?<quote>[^“”]*)”|\u0001(?<path>[^\u0001\u0002]+)@(?<commit>[0-9a-f]{12})\u0002|\u0003(?<refs>[\d,]*)\u0004", ExactCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\[\^(?<n>\d+)\]: (?<places>.*)$", ExactCase | RegexOptions.Multiline)]
    private static partial Regex MarkdownSource();

    [GeneratedRegex(@"<li id=""s(?<n>\d+)"">(?<places>.*?)</li>", ExactCase | RegexOptions.Singleline)]
    private static partial Regex HtmlSource();

    [GeneratedRegex(@"(?:`|<cite>(?:<a [^<>]*>)?)(?<path>[^`<>]+)@(?<commit>[0-9a-f]{12})(?=`|<)", ExactCase)]
    private static partial Regex Place();

    [GeneratedRegex(@"<sup class=""cite"">((?><a [^<>]*>(?<n>\d+)</a>)|.)*?</sup>", ExactCase | RegexOptions.Singleline)]
    private static partial Regex Numbers();
}

/// <summary>A line of a report, apart from what another machine may write otherwise: the grades of commits, and where they are linked to.</summary>
internal sealed partial record ReportLine(string Text, string Grades, IReadOnlyList<string> Links)
{
    private static readonly string[] Ranks = ["local", "pushed", "signed and pushed"];

    private const int Longest = 160;

    public static ReportLine[] All(string report, ReportFormat format) =>
        [.. report.TrimEnd('\n', '\r').Split('\n').Select(line => Of(line.EndsWith('\r') ? line[..^1] : line, format))];

    public bool ClaimsMoreThan(ReportLine other)
    {
        int[] its = [.. RanksOf(other.Grades).OrderDescending()];
        return RanksOf(Grades).OrderDescending().Where((rank, i) => rank > its.ElementAtOrDefault(i)).Any();
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
