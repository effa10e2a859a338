namespace NotesToolkit.Git;

/// <summary>Git's topological order: a commit is shown when all its children were, the last parent that became free first; and here the other way round.</summary>
internal static class TopologicalOrder
{
    /// <summary>The places of a commit and of those that it rests on, each behind its parents.</summary>
    public static List<int> Of(int tip, Dictionary<GitId, int> places, Func<int, CommitInfo> commitAt)
    {
        const int Unseen = -1;
        int[] children = new int[places.Count];
        Array.Fill(children, Unseen);
        children[tip] = 0;
        Stack<int> open = new([tip]);
        while (open.TryPop(out int place))
        {
            foreach (GitId id in commitAt(place).Parents)
            {
                if (!places.TryGetValue(id, out int parent))
                {
                    continue;
                }

                if (children[parent] == Unseen)
                {
                    children[parent] = 0;
                    open.Push(parent);
                }

                children[parent]++;
            }
        }

        List<int> shown = [];
        open.Push(tip);
        while (open.TryPop(out int place))
        {
            shown.Add(place);
            foreach (GitId id in commitAt(place).Parents)
            {
                if (places.TryGetValue(id, out int parent) && --children[parent] == 0)
                {
                    open.Push(parent);
                }
            }
        }

        shown.Reverse();
        return shown;
    }

    /// <summary>How many of some commits rest directly on each.</summary>
    public static int[] CountChildren(IEnumerable<CommitInfo> commits, Dictionary<GitId, int> places)
    {
        int[] children = new int[places.Count];
        foreach (GitId parent in commits.SelectMany(commit => commit.Parents))
        {
            if (places.TryGetValue(parent, out int place))
            {
                children[place]++;
            }
        }

        return children;
    }
}
