using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>The change list from walking commits and trees, for where there is no git program. The same list in the same order as <see cref="LogHistory"/>.</summary>
internal sealed class WalkHistory(GitRepository repository, Func<string, bool> isWanted)
{
    private readonly TreeComparison comparison = new(isWanted);

    public IEnumerable<CommitChanges> Read(GitId tip)
    {
        Mailmap mailmap = Mailmap.Of(repository);
        foreach (Commit commit in repository.Use(opened => Order(opened.Lookup<Commit>(tip.ToObjectId()))))
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

    /// <summary>Git's topological order: a commit is shown when all its children were, the last parent that became free first; and here the other way round.</summary>
    private static List<Commit> Order(Commit tip)
    {
        Dictionary<ObjectId, int> children = new() { [tip.Id] = 0 };
        Stack<Commit> open = new([tip]);
        while (open.TryPop(out Commit? commit))
        {
            foreach (Commit parent in commit.Parents)
            {
                if (children.TryGetValue(parent.Id, out int count))
                {
                    children[parent.Id] = count + 1;
                }
                else
                {
                    children.Add(parent.Id, 1);
                    open.Push(parent);
                }
            }
        }

        List<Commit> shown = [];
        open.Push(tip);
        while (open.TryPop(out Commit? commit))
        {
            shown.Add(commit);
            foreach (Commit parent in commit.Parents.Where(parent => --children[parent.Id] == 0))
            {
                open.Push(parent);
            }
        }

        shown.Reverse();
        return shown;
    }
}
