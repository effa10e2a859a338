using NotesToolkit.Git;

namespace NotesToolkit.Linting;

/// <summary>What git tells about the notes that are judged: what they were, and since when they are there.</summary>
/// <param name="Past">The repository's past.</param>
/// <param name="Before">The notes as they were.</param>
/// <param name="Changed">The paths, from the root, of the notes that differ.</param>
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
    /// <param name="changes">The files that differ.</param>
    /// <param name="prefix">The root as a path from the git root, ending with <c>/</c>, or empty.</param>
    public static IEnumerable<string> In(IEnumerable<FileChange> changes, string prefix) => changes
        .Select(change => change.Path)
        .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
        .Select(path => path[prefix.Length..]);
}
