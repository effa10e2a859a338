using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Templates;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>How far the cited commits can be relied on: <c>local</c>, <c>pushed</c>, <c>signed and pushed</c>, with the number of commits.</summary>
internal sealed record GradeCount(string Grade, int Commits);

/// <summary>The citations of one report. Asks once, at the end, how far their commits can be relied on.</summary>
internal sealed class Citations(ReportSource source)
{
    private readonly HashSet<GitId> commits = [];
    private readonly Dictionary<Citation, CitedObject> shown = [];
    private IReadOnlyDictionary<GitId, Evidence> evidence = new Dictionary<GitId, Evidence>();

    public Citation Add(Citation place)
    {
        commits.Add(place.Commit);
        return place;
    }

    /// <summary>The grades of the cited commits, best first. After it citations can be shown.</summary>
    public IReadOnlyList<GradeCount> Grade()
    {
        evidence = source.ReadEvidence(commits);
        return [.. commits.GroupBy(commit => evidence[commit].Grade, StringComparer.Ordinal)
            .OrderByDescending(group => group.Key.Length)
            .Select(group => new GradeCount(group.Key, group.Count()))];
    }

    /// <summary>
    /// A citation as templates see it, the same for each time that the report cites a place. Only a commit that the forge has is linked.
    /// </summary>
    public CitedObject Show(Citation place)
    {
        if (!shown.TryGetValue(place, out CitedObject? known))
        {
            Evidence found = evidence[place.Commit];
            string? url = found.IsPushed || source.LinksAll ? source.Forge?.Link(place) : null;
            shown.Add(place, known = new(place, shown.Count + 1, url, found.Grade));
        }

        return known;
    }
}

/// <summary>
/// A citation as templates see it. On a page <c>n</c> is the number under which the page first showed it, and <c>link</c> that number's
/// markup.
/// </summary>
internal sealed class CitedObject : ScriptObject
{
    public CitedObject(Citation place, int n, string? url, string grade)
        : base(StringComparer.Ordinal)
    {
        Line = place.Line;
        Text = place.ToString();
        Url = url;
        Grade = grade;
        Add("n", n);
        Add("path", place.Path);
        Add("commit", place.Commit.Abbreviated);
        Add("line", place.Line);
        Add("text", Text);
        Add("url", url!);
        Add("link", url!);
        Add("grade", grade);
    }

    public int Line { get; }
    public string Text { get; }
    public string? Url { get; }
    public string Grade { get; }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (context is EscapingContext { Sources: { } sources } && member is "n" or "link")
        {
            value = member == "n" ? sources.NumberOf(this) : sources.Cite([this], label: null);
            return true;
        }

        return base.TryGetValue(context, span, member, out value);
    }
}
