namespace NotesToolkit.Git;

/// <summary>Git's topological order: a commit is shown when all its children were, the last parent that became free first; and here the other way round.</summary>
internal static class TopologicalOrder
{
    /// <summary>A commit and those that it rests on, each behind its parents.</summary>
    /// <typeparam name="T">What stands for a commit.</typeparam>
    /// <param name="tip">The last commit.</param>
    /// <param name="parentsOf">A commit's parents, the first one first.</param>
    public static List<T> Of<T>(T tip, Func<T, IEnumerable<T>> parentsOf)
        where T : notnull
    {
        Dictionary<T, int> children = new() { [tip] = 0 };
        Stack<T> open = new([tip]);
        while (open.TryPop(out T? commit))
        {
            foreach (T parent in parentsOf(commit))
            {
                if (children.TryGetValue(parent, out int count))
                {
                    children[parent] = count + 1;
                }
                else
                {
                    children.Add(parent, 1);
                    open.Push(parent);
                }
            }
        }

        List<T> shown = [];
        open.Push(tip);
        while (open.TryPop(out T? commit))
        {
            shown.Add(commit);
            foreach (T parent in parentsOf(commit).Where(parent => --children[parent] == 0))
            {
                open.Push(parent);
            }
        }

        shown.Reverse();
        return shown;
    }
}
