using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>Makes the citations of one report, and asks once, at the end, how far their commits can be relied on.</summary>
internal sealed class Citations(ReportSource source, ReportFormat format)
{
    private readonly List<(GitId Commit, ScriptObject Citation)> made = [];

    /// <summary>A citation: <c>path</c>, <c>commit</c>, <c>line</c>, <c>text</c>, <c>url</c>, <c>grade</c>, and <c>link</c>, which is its markup.</summary>
    public ScriptObject Cite(Citation citation)
    {
        string? url = source.Forge?.Link(citation);
        ScriptObject result = Value.Object(
            ("path", citation.Path),
            ("commit", citation.Commit.Abbreviated),
            ("line", citation.Line),
            ("text", citation.ToString()),
            ("url", url),
            ("grade", null),
            ("link", new RawText(Markup(citation.ToString(), url))));
        made.Add((citation.Commit, result));
        return result;
    }

    /// <summary>Several citations.</summary>
    public ScriptArray Cite(IEnumerable<Citation> citations) => Value.Array(citations.Select(Cite));

    /// <summary>Writes its grade to each citation, and gives the grades with the number of commits that have each, best first. Where they differ, each citation shows its own.</summary>
    public ScriptArray Grade()
    {
        GitId[] commits = [.. made.Select(entry => entry.Commit).Distinct()];
        IReadOnlyDictionary<GitId, Evidence> evidence = source.ReadEvidence(commits);
        IGrouping<string, GitId>[] grades = [.. commits.GroupBy(commit => evidence[commit].Grade, StringComparer.Ordinal).OrderByDescending(group => group.Key.Length)];
        foreach ((GitId commit, ScriptObject citation) in made)
        {
            string grade = evidence[commit].Grade;
            citation["grade"] = grade;
            if (grades.Length > 1)
            {
                citation["link"] = new RawText(citation["link"] + (format == ReportFormat.Html ? $" <small>{grade}</small>" : $" {grade}"));
            }
        }

        return Value.Array(grades.Select(group => Value.Object(("grade", group.Key), ("commits", group.Count()))));
    }

    private string Markup(string text, string? url)
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
