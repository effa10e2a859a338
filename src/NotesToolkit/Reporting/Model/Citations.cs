using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Templates;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

internal sealed record GradeCount(string Grade, int Commits);

/// <summary>The citations of one report, each the same object wherever the model has it.</summary>
internal sealed class Citations(ReportSource source)
{
    private readonly Dictionary<Citation, CitedObject> shown = [];

    public CitedObject Show(Citation place)
    {
        if (!shown.TryGetValue(place, out CitedObject? known))
            shown.Add(place, known = new(place, shown.Count + 1));

        return known;
    }

    /// <summary>Grades and links each citation, once the model is whole; the grades of the cited commits, best first.</summary>
    public IReadOnlyList<GradeCount> Grade()
    {
        HashSet<GitId> commits = [.. shown.Keys.Select(place => place.Commit)];
        IReadOnlyDictionary<GitId, Evidence> evidence = source.ReadEvidence(commits);
        foreach ((Citation place, CitedObject cited) in shown)
        {
            Evidence found = evidence[place.Commit];
            cited.Rely(found.Grade, found.IsPushed || source.LinksAll ? source.Forge?.Link(place) : null);
        }

        return [.. commits.GroupBy(commit => evidence[commit].Grade, StringComparer.Ordinal)
            .OrderByDescending(group => group.Key.Length)
            .Select(group => new GradeCount(group.Key, group.Count()))];
    }
}

/// <summary>A citation as templates see it. On a page <c>n</c> is the number that the page gives it, and <c>link</c> that number's markup.</summary>
internal sealed class CitedObject : ScriptObject
{
    public CitedObject(Citation place, int n)
        : base(StringComparer.Ordinal)
    {
        Line = place.Line;
        Text = place.ToString();
        Add("n", n);
        Add("path", place.Path);
        Add("commit", place.Commit.Abbreviated);
        Add("line", place.Line);
        Add("text", Text);
    }

    public int Line { get; }
    public string Text { get; }
    public string? Url { get; private set; }
    public string? Grade { get; private set; }

    public void Rely(string grade, string? url)
    {
        (Grade, Url) = (grade, url);
        this["url"] = url!;
        this["link"] = url!;
        this["grade"] = grade;
    }

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
