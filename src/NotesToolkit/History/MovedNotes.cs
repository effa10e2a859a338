using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Follows notes to where they lay before their root or its globs were others, by the names of their folder and file.</summary>
internal sealed class MovedNotes(HistoryRequest request)
{
    private readonly Dictionary<int, CommitChanges> whole = [];
    private readonly HashSet<string> former = new(StringComparer.Ordinal);
    private readonly HashSet<string> formerFolders = new(StringComparer.Ordinal);

    public static bool MayBeNote(string path) => NoteName.LooksLikeNote(path.AsSpan(path.LastIndexOf('/') + 1));

    /// <summary>The changes of a commit to notes where they lie by today's configuration; the others are kept here.</summary>
    public CommitChanges SetAside(CommitChanges changes, int order)
    {
        if (changes.ByParent.All(list => list.All(change => IsNote(change.Path))))
            return changes;

        whole.Add(order, changes);
        return Only(changes, IsNote);
    }

    /// <summary>Puts back what was done to notes before they moved. Gives the commits that it was put back into, the latest first.</summary>
    public IEnumerable<int> PutBack(List<CommitChanges> commits)
    {
        foreach ((int order, CommitChanges changes) in whole.OrderByDescending(entry => entry.Key))
        {
            FileChange[] all = [.. changes.ByParent.SelectMany(list => list)];
            ILookup<string, string> come = all.Where(change => change.Before.Kind != FileKind.File)
                .ToLookup(change => NoteName.Tail(change.Path), change => change.Path, StringComparer.Ordinal);
            string[] gone = [.. all.Where(change => change.After.Kind != FileKind.File).Select(change => change.Path)];
            string[] moved = [.. gone.Where(path => !IsNote(path) && come[NoteName.Tail(path)].Any(IsNoteOrWas))];
            former.UnionWith(moved);
            formerFolders.UnionWith(moved.Select(Folder));
            former.UnionWith(gone.Where(path => formerFolders.Contains(Folder(path)) && !come[NoteName.Tail(path)].Any()));
            if (all.Any(change => former.Contains(change.Path)))
            {
                commits[order] = Only(changes, IsNoteOrWas);
                yield return order;
            }
        }
    }

    private static CommitChanges Only(CommitChanges changes, Func<string, bool> isWanted) => changes with
    {
        ByParent = [.. changes.ByParent.Select(list => (IReadOnlyList<FileChange>)[.. list.Where(change => isWanted(change.Path))])],
    };

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private bool IsNoteOrWas(string path) => IsNote(path) || former.Contains(path);

    private bool IsNote(string path) =>
        path.StartsWith(request.Prefix, StringComparison.Ordinal) && request.Configuration.IsNote(path[request.Prefix.Length..]);
}
