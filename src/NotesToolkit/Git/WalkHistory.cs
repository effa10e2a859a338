using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>The change list from walking commits and trees, for where there is no git program. The same list in the same order as <see cref="LogHistory"/>.</summary>
internal sealed class WalkHistory(GitRepository repository, Func<string, bool> isWanted)
{
    private readonly TreeComparison comparison = new(isWanted);

    public IEnumerable<CommitChanges> Read(GitId tip)
    {
        Mailmap mailmap = Mailmap.Of(repository);
        foreach (Commit commit in repository.Use(opened => TopologicalOrder.Of(opened.Lookup<Commit>(tip.ToObjectId()), commit => commit.Parents)))
        {
            yield return repository.Use(_ => Changes(commit, mailmap));
        }
    }

    private CommitChanges Changes(Commit commit, Mailmap mailmap)
    {
        List<Commit> parents = [.. commit.Parents];
        IEnumerable<Tree?> before = parents.Count == 0 ? [null] : parents.Select(parent => (Tree?)parent.Tree);
        CommitInfo info = new(
            commit.Id.ToGitId(),
            [.. parents.Select(parent => parent.Id.ToGitId())],
            mailmap.Map(commit.Author.ToStamp()),
            mailmap.Map(commit.Committer.ToStamp()));
        return new(info, [.. before.Select(tree => comparison.Compare(tree, commit.Tree))]);
    }
}
