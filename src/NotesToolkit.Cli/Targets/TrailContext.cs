using NotesToolkit.Git;
using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Targets;

/// <summary>What git tells about the notes that are judged: what they were, and since when they are there.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="Prefix">The root as a path from the git root, ending with <c>/</c>, or empty.</param>
/// <param name="Before">The notes as they were.</param>
/// <param name="Changed">The paths, from the root, of the notes that differ.</param>
/// <param name="Tips">The commits in which notes have their history, HEAD first.</param>
internal sealed record TrailContext(GitRepository Repository, string Prefix, Notebook Before, IReadOnlyList<string> Changed,
    params IReadOnlyList<GitId> Tips)
{
    /// <summary>Whether what changed is in no commit yet.</summary>
    public bool IsUncommitted { get; init; } = true;

    /// <summary>Whether a commit waits for the answer.</summary>
    public bool IsHurried { get; init; }

    /// <summary>Whether a merge that is under way counts, with its other parents.</summary>
    public bool IsMerge { get; init; }

    /// <summary>What git calls the commit that <see cref="Before"/> shows.</summary>
    public string BeforeName { get; init; } = "HEAD";

    /// <summary>What is to be judged of a root.</summary>
    public LintRequest Request(Session session, Notebook shown, IReadOnlySet<string>? paths)
    {
        DateOnly today = session.Today(shown.Configuration);
        GitPast past = new(Repository, Prefix, IsUncommitted ? Changed : [], Tips) { DayOf = shown.Configuration.DayOf };
        LintRequest request = new(new(shown, today, Before) { BeforeName = BeforeName, IsHurried = IsHurried }) { Paths = paths, Past = past };
        return request with
        {
            Changes = [.. shown.ChangesSince(Before, Changed).Where(change => request.Judges(change.Path))],
            OtherParents = IsMerge ? past.OtherParents(shown, Changed, request.Judges) : [],
        };
    }
}
