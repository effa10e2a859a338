using NotesToolkit.Disclosure;

namespace NotesToolkit.Reporting.Verification;

internal sealed record ReportDifference(int Line, bool IsLacking, string? Given);

/// <summary>What a report says and what its repository gives today for the same command, line by line, in their order.</summary>
internal sealed record ReportComparison(IReadOnlyList<ReportDifference> Differences, string? Template, string? LinksElsewhere)
{
    public bool IsSame => Differences.Count == 0;

    /// <summary>Passes over what differs without anybody's doing: grades, the forge that is linked to, words withheld since.</summary>
    public static ReportComparison Of(string report, RewrittenReport again)
    {
        ReportLine[] lines = ReportLine.All(report, again.Format);
        ReportLine[] given = ReportLine.All(again.Text, again.Format);
        int[] match = LineOrder.Match(Today(lines, given, again), [.. given.Select(line => line.Text)]);
        List<ReportDifference> differences = [];
        string? elsewhere = null;
        (int line, int other) = (0, 0);
        foreach ((int at, int end) in match.Index().Where(pair => pair.Item >= 0))
        {
            differences.AddRange(Stretch(lines[line..at], given[other..end], line + 1));
            (line, other) = (at + 1, end + 1);
            bool fits = LinksFit(lines[at], given[end]);
            if (!fits)
                differences.Add(new(line, IsLacking: false, $"{given[end].Instead(null)}, linked to that place or to none"));
            else if (lines[at].ClaimsMoreThan(given[end]))
                differences.Add(new(line, IsLacking: false, $"less evidence, {given[end].Grades}"));

            elsewhere ??= !fits ? null : lines[at].Links.Zip(given[end].Links).FirstOrDefault(pair =>
                pair.First.Length > 0 && pair.First != again.Links?.LinkTo(pair.Second)).First;
        }

        differences.AddRange(Stretch(lines[line..], given[other..], line + 1));
        return new(differences, again.Template, elsewhere);
    }

    /// <summary>
    /// The lines of a report, and for each one that lies between what its own commit withholds and what is withheld today the line of today:
    /// whatever the report shows of it was there, and whatever it withholds is withheld today too.
    /// </summary>
    private static string[] Today(ReportLine[] lines, ReportLine[] given, RewrittenReport again)
    {
        string[] texts = [.. lines.Select(line => line.Text)];
        HashSet<string> known = new(given.Select(line => line.Text), StringComparer.Ordinal);
        if (texts.All(known.Contains) || !known.Any(text => text.Contains(Redactor.Mark, StringComparison.Ordinal)))
            return texts;

        string[] own = [.. ReportLine.All(again.AsOfItsCommit(), again.Format).Select(line => line.Text)];
        ILookup<string, string> withheld = given.Select(line => line.Text).Where(text => text.Contains(Redactor.Mark, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(today => own.Where(whole => Redactor.Fits(whole, today)), (today, whole) => (today, whole))
            .ToLookup(pair => pair.today, pair => pair.whole, StringComparer.Ordinal);
        return Array.ConvertAll(texts, text => known.Contains(text)
            ? text
            : withheld.FirstOrDefault(line => Redactor.Fits(text, line.Key) && line.Any(whole => text == whole || Redactor.Fits(whole, text)))?.Key
                ?? text);
    }

    private static IEnumerable<ReportDifference> Stretch(ReportLine[] lines, ReportLine[] given, int first) =>
        from at in Enumerable.Range(0, Math.Max(lines.Length, given.Length))
        let line = lines.ElementAtOrDefault(at)
        let other = given.ElementAtOrDefault(at)
        where line?.Text != other?.Text
        select new ReportDifference(first + Math.Min(at, lines.Length), line is null, other?.Instead(line));

    /// <summary>Whether each link of a line leads to the place that its citation names, whatever the forge.</summary>
    private static bool LinksFit(ReportLine line, ReportLine given) =>
        line.Links.All(url => url.Length == 0)
        || (line.Links.Count == given.Links.Count && line.Links.Zip(given.Links)
            .All(pair => pair.First.Length == 0 || ForgeLinks.MayBe(pair.First, pair.Second)));
}

internal sealed class ReportRewriter(ReportOrder order, ReportSource today, Func<ReportSource> asOfItsCommit, bool isPage = false)
{
    public RewrittenReport Write(TemplateStore store, (string Text, string Name)? template = null) =>
        new(Render(today, store, template), order.Options.Format, () => Render(asOfItsCommit(), store, template), today.Forge);

    private string Render(ReportSource source, TemplateStore store, (string Text, string Name)? template)
    {
        ReportSource placed = source with { Forge = ForgeLinks.Place, LinksAll = true };
        return order.Report == ReportOrder.Index
            ? new Site(placed, store).RenderIndex(order.Options).ToString()
            : new Reports(placed, order.Options, store) { Site = isPage ? new(placed, store) : null }
                .Render(order.Report, order.Arguments, template);
    }
}

internal sealed record RewrittenReport(
    string Text, ReportFormat Format, Func<string> AsOfItsCommit, ForgeLinks? Links = null, string? Template = null);

/// <summary>What was tried to have a report once more. Of another version's report only the citations are held against git.</summary>
internal sealed record ReportTrial(
    IReadOnlyList<RewrittenReport> Given, string? Doubt = null, string? Refusal = null, bool IsOtherVersion = false, string? Remark = null);

/// <summary>Finds the lines that two texts share in one order, as fast for long texts that share nothing as for equal ones.</summary>
internal static class LineOrder
{
    /// <summary>For each line of a text the line of another one that it is, or −1.</summary>
    public static int[] Match(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        int[] match = new int[lines.Count];
        Array.Fill(match, -1);
        (int Line, int Other) before = (-1, -1);
        foreach ((int Line, int Other) anchor in (ReadOnlySpan<(int, int)>)[.. Anchors(lines, others), (lines.Count, others.Count)])
        {
            if (anchor.Line < lines.Count)
                match[anchor.Line] = anchor.Other;

            for ((int i, int j) = (before.Line + 1, before.Other + 1); i < anchor.Line && j < anchor.Other && lines[i] == others[j]; i++, j++)
            {
                match[i] = j;
                before = (i, j);
            }

            for ((int i, int j) = (anchor.Line - 1, anchor.Other - 1); i > before.Line && j > before.Other && lines[i] == others[j]; i--, j--)
                match[i] = j;

            before = anchor;
        }

        return match;
    }

    /// <summary>The longest row of lines that both have once, in the order of both.</summary>
    private static IEnumerable<(int Line, int Other)> Anchors(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        Dictionary<string, int> once = Once(others);
        List<ImmutableStack<(int Line, int Other)>> rows = [[]];
        foreach ((string text, int line) in Once(lines).Where(line => once.ContainsKey(line.Key)).OrderBy(line => line.Value))
        {
            int longer = rows.FirstWhere(row => !row.IsEmpty && row.Peek().Other > once[text]);
            if (longer == rows.Count)
                rows.Add([]);

            rows[longer] = rows[longer - 1].Push((line, once[text]));
        }

        return rows[^1].Reverse();
    }

    private static Dictionary<string, int> Once(IReadOnlyList<string> lines) =>
        lines.Select((text, at) => (text, at)).GroupBy(line => line.text, line => line.at, StringComparer.Ordinal)
            .Where(group => !group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
