using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>Makes the citations of one report, and asks once, at the end, how far their commits can be relied on.</summary>
internal sealed class Citations(ReportSource source)
{
    private readonly OrderedDictionary<Citation, ScriptObject> made = [];
    private bool areAlike = true;

    /// <summary>A citation, the same for each time that the report cites a place: <c>path</c>, <c>commit</c>, <c>line</c>, <c>text</c>, <c>url</c>, <c>grade</c>, and <c>link</c>, which is its markup.</summary>
    public ScriptObject Cite(Citation citation)
    {
        if (made.TryGetValue(citation, out ScriptObject? known))
        {
            return known;
        }

        string? url = source.Forge?.Link(citation);
        ScriptObject result = Value.Object(
            ("path", citation.Path),
            ("commit", citation.Commit.Abbreviated),
            ("line", citation.Line),
            ("text", citation.ToString()),
            ("url", url),
            ("grade", null),
            ("link", null));
        made.Add(citation, result);
        return result;
    }

    /// <summary>Several citations.</summary>
    public ScriptArray Cite(IEnumerable<Citation> citations) => Value.Array(citations.Select(Cite));

    /// <summary>Writes its grade to each citation, and gives the grades with the number of commits that have each, best first.</summary>
    public ScriptArray Grade()
    {
        GitId[] commits = [.. made.Keys.Select(citation => citation.Commit).Distinct()];
        IReadOnlyDictionary<GitId, Evidence> evidence = source.ReadEvidence(commits);
        IGrouping<string, GitId>[] grades = [.. commits.GroupBy(commit => evidence[commit].Grade, StringComparer.Ordinal).OrderByDescending(group => group.Key.Length)];
        foreach ((Citation place, ScriptObject citation) in made)
        {
            citation["grade"] = evidence[place.Commit].Grade;
        }

        areAlike = grades.Length < 2;
        return Value.Array(grades.Select(group => Value.Object(("grade", group.Key), ("commits", group.Count()))));
    }

    /// <summary>Writes the markup of each citation. Where grades differ, each shows its own.</summary>
    public void Write(ReportFormat format)
    {
        foreach (ScriptObject citation in made.Values)
        {
            string link = Markup((string)citation["text"]!, citation["url"] as string, format);
            string grade = areAlike ? string.Empty : format == ReportFormat.Html ? $" <small>{citation["grade"]}</small>" : $" {citation["grade"]}";
            citation["link"] = new RawText(link + grade);
        }
    }

    private static string Markup(string text, string? url, ReportFormat format)
    {
        if (format == ReportFormat.Markdown)
        {
            string code = $"`{text}`";
            return url is null ? code : $"[{code}](<{url}>)";
        }

        string shown = EscapingContext.Escape(text, format);
        return url is null
            ? $"<cite>{shown}</cite>"
            : $"<cite><a href=\"{EscapingContext.Escape(url, format)}\">{shown}</a></cite>";
    }
}
