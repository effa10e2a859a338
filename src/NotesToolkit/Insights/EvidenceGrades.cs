using NotesToolkit.Git;

namespace NotesToolkit.Insights;

/// <summary>How far the commits that claims rest on can be relied on.</summary>
internal sealed record EvidenceGrades(int Local, int Pushed, int SignedAndPushed)
{
    /// <summary>The number of commits.</summary>
    public int Of => Local + Pushed + SignedAndPushed;

    /// <summary>The grades of all commits that something mined cites.</summary>
    public static EvidenceGrades Read(Mining mining, GitRepository repository)
    {
        IEnumerable<Listed> listed = mining.Lists.Independent.Concat(mining.Lists.NeedsContext).Concat(mining.Lists.SilentlyUnderperforming);
        HashSet<GitId> cited =
        [
            .. mining.Patterns.SelectMany(pattern => pattern.Citations).Concat(listed.SelectMany(entry => entry.Citations)).Select(citation => citation.Commit),
        ];
        Evidence[] found = [.. EvidenceReader.Read(repository, mining.Commit?.Info.Id ?? default, cited).Values];
        int pushed = found.Count(evidence => evidence.IsPushed);
        int signed = found.Count(evidence => evidence is { IsPushed: true, IsSigned: true });
        return new(found.Length - pushed, pushed - signed, signed);
    }
}
