using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.Linting;

/// <summary>What git tells the trail rules about a notes root.</summary>
internal sealed class GitTrail(GitRepository repository, string prefix, NotesConfiguration configuration)
{
    /// <summary>Finds first commits, for <see cref="LintContext.FirstCommitDay"/>.</summary>
    public Func<string, DateOnly, DateOnly?> FirstCommitDay(params IReadOnlyList<GitId> tips)
    {
        FirstCommits commits = new(repository, tips, configuration.DayOf);
        return (path, enough) => commits.DayOf(prefix + path, enough);
    }

    /// <summary>What differs from the parents of a merge that is under way, the first one left out, for <see cref="LintRequest.OtherParents"/>.</summary>
    public IReadOnlyList<ChangesSince> OtherParents(Notebook after, IReadOnlyList<string> paths, Func<string, bool> judges) =>
    [
        .. from parent in SnapshotComparison.Parents(repository).Skip(1)
           let before = Notebook.Read(new CommitSource(repository, parent, prefix))
           select new ChangesSince(before, [.. after.ChangesSince(before, paths).Where(change => judges(change.Path))]),
    ];
}
