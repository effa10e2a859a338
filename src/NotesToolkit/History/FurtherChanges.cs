using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Keeps what may have been notes, and what configured them, apart until the list is whole and it is known which of it were.</summary>
internal sealed class FurtherChanges(HistoryRequest request)
{
    private readonly Dictionary<int, CommitChanges> whole = [];
    private readonly Dictionary<int, IReadOnlyList<FileChange>> further = [];
    private FormerRoots? former;
    private bool hasNotes;

    /// <summary>Whether what was erased from the root's former places may have gone to another root.</summary>
    public bool SharesPast => former?.SharesPast ?? false;

    public static bool IsWanted(string path) =>
        NoteName.LooksLikeNote(path.AsSpan(path.LastIndexOf('/') + 1)) || NotesRoot.IsConfiguration(path);

    /// <summary>The changes of a commit to notes by today's configuration; the others are kept here.</summary>
    public CommitChanges SetAside(CommitChanges changes, int order)
    {
        if (changes.ByParent.All(list => list.All(change => IsNote(change.Path))))
            return changes;

        whole.Add(order, changes);
        further.Add(order, [.. changes.ByParent[0].Where(change => !IsNote(change.Path))]);
        hasNotes |= changes.ByParent.Any(list => list.Any(change => !IsNote(change.Path) && !NotesRoot.IsConfiguration(change.Path)));
        return Only(changes, change => IsNote(change.Path));
    }

    /// <summary>Puts back those that were changes to the root's notes when its configuration, or its place, was another.</summary>
    public IEnumerable<int> PutBack(List<CommitChanges> commits)
    {
        if (!hasNotes)
            yield break;

        former = new(commits, further, request.Prefix, request.Repository.ReadBlob);
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach ((int order, CommitChanges changes) in whole.OrderBy(entry => entry.Key))
        {
            commits[order] = Only(changes, change => IsNote(change.Path) || WasNote(change, order));
            yield return order;
        }

        bool WasNote(FileChange change, int order)
        {
            if (change.After.Kind == FileKind.File && !NotesRoot.IsConfiguration(change.Path) && former.Names(change.Path, order))
            {
                known.Add(change.Path);
                return true;
            }

            return change.After.Kind != FileKind.File && known.Contains(change.Path);
        }
    }

    private static CommitChanges Only(CommitChanges changes, Func<FileChange, bool> isWanted) =>
        changes with { ByParent = [.. changes.ByParent.Select(list => (IReadOnlyList<FileChange>)[.. list.Where(isWanted)])] };

    private bool IsNote(string path) =>
        path.StartsWith(request.Prefix, StringComparison.Ordinal) && request.Configuration.IsNote(path[request.Prefix.Length..]);
}
