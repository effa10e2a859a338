using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Makes trails from a list of changes.</summary>
internal static class HistoryBuilder
{
    /// <summary>The history that a list of changes tells.</summary>
    public static NotesHistory Build(
        IReadOnlyList<CommitChanges> commits,
        Func<GitId, NoteFacts> factsOf,
        NotesConfiguration configuration,
        string prefix,
        DateOnly asOf,
        bool sharesPast = false)
    {
        HistoryFold fold = new(new(prefix, configuration.Roster, factsOf));
        Dictionary<GitId, int> orders = new(commits.Count);
        foreach (CommitChanges changes in commits)
            orders.Add(changes.Commit.Id, orders.Count);

        int[] children = new int[commits.Count];
        foreach (GitId parent in commits.SelectMany(changes => changes.Commit.Parents))
            children[orders[parent]]++;

        SideBranch sides = new(commits, orders);
        RootState?[] states = new RootState?[commits.Count];
        HistoryCommit? tip = null;
        for (int order = 0; order < commits.Count; order++)
        {
            CommitInfo info = commits[order].Commit;
            tip = new(info, order, configuration.DayOf(info.Committer.When));
            int[] parents = [.. info.Parents.Select(parent => orders[parent])];
            RootState state = parents.Length == 0 ? new() : children[parents[0]] == 1 ? states[parents[0]]! : states[parents[0]]!.Copy();
            RootState[] others = parents.Length < 2 ? [] : [.. parents.Skip(1).Select(parent => states[parent]!)];
            fold.Apply(state, tip, commits[order].ByParent[0], others);
            if (others.Length > 0)
            {
                MergedNotes merged = new(state, tip, others);
                HashSet<string> decided = [.. commits[order].ByParent[0].Select(change => change.Path)];
                foreach (string path in sides.ChangedPaths(info))
                    merged.Join(path, isChanged: decided.Contains(path));
            }

            states[order] = state;
            foreach (int parent in parents)
            {
                if (--children[parent] == 0)
                    states[parent] = null;
            }
        }

        RootState last = states.Length == 0 ? new() : states[^1]!;
        OtherRoots.LeaveOut(last, path => path.StartsWith(prefix, StringComparison.Ordinal)
            && configuration.IsNote(path[prefix.Length..]), sharesPast);
        return HistoryResult.Of(last, fold, configuration, prefix, tip, asOf);
    }
}
