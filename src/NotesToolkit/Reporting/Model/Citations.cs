using NotesToolkit.Git;
using NotesToolkit.Insights;

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
