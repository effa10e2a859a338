using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.History;

internal sealed class HistoryBuilder(NotesConfiguration configuration, string prefix, Func<GitId, NoteFacts> factsOf)
{
    private readonly HistoryFold fold = new(prefix, configuration.Roster, factsOf);

    public NotesHistory Build(IReadOnlyList<CommitChanges> commits, DateOnly asOf)
    {
        Dictionary<GitId, int> orders = commits.Index().ToDictionary(entry => entry.Item.Commit.Id, entry => entry.Index);
        int[] children = new int[commits.Count];
        foreach (GitId parent in commits.SelectMany(changes => changes.Commit.Parents))
            children[orders[parent]]++;

        SideBranch sides = new(commits, orders);
        RootState?[] states = new RootState?[commits.Count];
        HistoryCommit? tip = null;
        foreach ((int order, (CommitInfo info, IReadOnlyList<IReadOnlyList<FileChange>> byParent)) in commits.Index())
        {
            tip = new(info, order, configuration.DayOf(info.Committer.When));
            int[] parents = [.. info.Parents.Select(parent => orders[parent])];
            RootState state = parents.Length == 0 ? new() : children[parents[0]] == 1 ? states[parents[0]]! : new(states[parents[0]]);
            RootState[] others = parents.Length < 2 ? [] : [.. parents.Skip(1).Select(parent => states[parent]!)];
            fold.Apply(state, tip, byParent[0], others);
            if (others.Length > 0)
            {
                MergedNotes merged = new(state, tip, others);
                HashSet<string> decided = [.. byParent[0].Select(change => change.Path)];
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

        return Result(states.LastOrDefault() ?? new(), tip, asOf);
    }

    private NotesHistory Result(RootState state, HistoryCommit? tip, DateOnly asOf)
    {
        // A person's notes of one name in two folders, as a copy is, are one by identity: both are kept, each with its own versions.
        ILookup<string, NoteTrail> notes = state.Notes.Values.Select(note => new NoteTrail(note.Identity, note.Versions) { Exists = true })
            .Concat(state.Gone.Values.Select(note => new NoteTrail(note.Identity, note.Versions)))
            .OrderBy(note => note.Path, StringComparer.Ordinal).ThenBy(note => note.Identity, StringComparer.Ordinal)
            .ToLookup(note => note.Identity, StringComparer.Ordinal);
        IEnumerable<Trail> trails = state.Trails.Values.OrderBy(trail => trail.Opening.Commit.Order)
            .ThenBy(trail => trail.Path, StringComparer.Ordinal).ThenBy(trail => trail.Opening.Line)
            .ThenBy(trail => trail.Key, StringComparer.Ordinal);
        return new()
        {
            Configuration = configuration,
            Prefix = prefix,
            Tip = tip,
            AsOf = asOf,
            Trails = [.. trails.Select(trail => trail with { Note = Holder(notes[trail.Identity], trail) })],
            Notes =
            [
                .. notes.SelectMany(same => same.Where(note => note.Exists || !same.Any(other => other.Exists)))
                    .OrderBy(note => note.Path, StringComparer.Ordinal),
            ],
            PrivateVersions = [.. state.Gone.Values.Concat(state.Notes.Values).SelectMany(note => note.Private)],
            Renames = Groups(fold.Renames),
            Skipped = [.. fold.Skipped.Values],
            Standards = fold.Standards,
        };
    }

    /// <summary>For each renamed note what all of one row of renamings are known by.</summary>
    private static Dictionary<string, string> Groups(IEnumerable<(string From, string To)> renames)
    {
        Dictionary<string, string> groups = new(StringComparer.Ordinal);
        foreach ((string from, string to) in renames)
        {
            (string left, string right) = (groups.GetValueOrDefault(from, from), groups.GetValueOrDefault(to, to));
            groups[from] = groups[to] = left;
            foreach (string other in groups.Where(entry => entry.Value == right).Select(entry => entry.Key).ToList())
                groups[other] = left;
        }

        return groups;
    }

    /// <summary>The note that holds a life; for one that ended before its note went by another name, the name that it had.</summary>
    private static NoteTrail Holder(IEnumerable<NoteTrail> notes, Trail trail) =>
        notes.OrderBy(note => note.Path != trail.Path).ThenBy(note => !note.Exists).FirstOrDefault()
        ?? new(trail.Identity, [new(trail.Opening.Commit, trail.Opening.Path, default, ChangesProse: false)]);
}

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
