using NotesToolkit.Git;

namespace NotesToolkit.Linting;

/// <summary>What git tells about the notes that are judged: what they were, and since when they are there.</summary>
internal sealed record TrailContext(GitPast Past, Notebook Before, IReadOnlyList<string> Changed)
{
    /// <summary>Whether a commit waits for the answer.</summary>
    public bool IsHurried { get; init; }

    /// <summary>Whether a merge that is under way counts, with its other parents.</summary>
    public bool IsMerge { get; init; }

    /// <summary>What git calls the commit that <see cref="Before"/> shows.</summary>
    public string BeforeName { get; init; } = "HEAD";

    /// <summary>What is to be judged of a root.</summary>
    public LintRequest Request(Notebook shown, DateOnly today, IReadOnlySet<string>? paths)
    {
        LintRequest request = new(new(shown, today, Before) { BeforeName = BeforeName, IsHurried = IsHurried }) { Paths = paths, Past = Past };
        return request with
        {
            Changes = [.. shown.ChangesSince(Before, Changed).Where(change => request.Judges(change.Path))],
            OtherParents = IsMerge ? Past.OtherParents(shown, Changed, request.Judges) : [],
        };
    }

    /// <summary>The paths from a root of the files that differ.</summary>
    public static IEnumerable<string> In(IEnumerable<FileChange> changes, string prefix) => changes
        .Select(change => change.Path)
        .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
        .Select(path => path[prefix.Length..]);
}
