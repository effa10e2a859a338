using NotesToolkit.Git;

namespace NotesToolkit.History;

internal sealed class SideBranch(IReadOnlyList<CommitChanges> commits, IReadOnlyDictionary<GitId, int> orders)
{
    private const int OnMain = 1;
    private const int OnSide = 2;

    /// <summary>The paths that were changed by the ancestors of a merge's further parents that are not its first parent's.</summary>
    public HashSet<string> ChangedPaths(CommitInfo merge)
    {
        HashSet<string> paths = new(StringComparer.Ordinal);
        Dictionary<int, int> marks = [];
        PriorityQueue<int, int> open = new();
        int sides = 0;
        Mark(orders[merge.Parents[0]], OnMain);
        foreach (GitId parent in merge.Parents.Skip(1))
            Mark(orders[parent], OnSide);

        // The latest commit first, until all that is left are the first parent's ancestors too.
        while (sides > 0)
        {
            int order = open.Dequeue();
            int mark = marks[order];
            sides -= mark == OnSide ? 1 : 0;
            CommitChanges changes = commits[order];
            if (mark == OnSide)
                paths.UnionWith(changes.ByParent.SelectMany(list => list).Select(change => change.Path));

            foreach (GitId parent in changes.Commit.Parents)
                Mark(orders[parent], mark);
        }

        return paths;

        void Mark(int order, int mark)
        {
            int known = marks.GetValueOrDefault(order);
            marks[order] = known | mark;
            if (known == 0)
                open.Enqueue(order, -order);

            sides += (marks[order] == OnSide ? 1 : 0) - (known == OnSide ? 1 : 0);
        }
    }
}
