using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>Compares two trees, and goes down only where they differ.</summary>
internal sealed class TreeComparison(Func<string, bool> isWanted)
{
    public List<FileChange> Compare(Tree? before, Tree after)
    {
        List<FileChange> changes = [];
        Compare(before, after, string.Empty, changes);
        return changes;
    }

    private void Compare(Tree? before, Tree? after, string folder, List<FileChange> changes)
    {
        if (before?.Id == after?.Id)
        {
            return;
        }

        Dictionary<string, TreeEntry> old = Entries(before);
        Dictionary<string, TreeEntry> current = Entries(after);
        IEnumerable<string> names = old.Keys.Concat(current.Keys.Where(name => !old.ContainsKey(name)));
        foreach (string name in names)
        {
            Compare(old.GetValueOrDefault(name), current.GetValueOrDefault(name), folder + name, changes);
        }

        if (folder.Length == 0)
        {
            changes.Sort((left, right) => CompareAsBytes(left.Path, right.Path));
        }
    }

    private void Compare(TreeEntry? old, TreeEntry? current, string path, List<FileChange> changes)
    {
        if (old?.Target.Id == current?.Target.Id && old?.Mode == current?.Mode)
        {
            return;
        }

        FileVersion before = Version(old);
        FileVersion after = Version(current);
        if ((before != default || after != default) && isWanted(path))
        {
            changes.Add(new(path, before, after));
        }

        Compare(Folder(old), Folder(current), path + "/", changes);
    }

    private static Dictionary<string, TreeEntry> Entries(Tree? tree) =>
        (tree ?? Enumerable.Empty<TreeEntry>()).ToDictionary(entry => entry.Name, StringComparer.Ordinal);

    private static Tree? Folder(TreeEntry? entry) => entry?.Mode == Mode.Directory ? (Tree)entry.Target : null;

    private static FileVersion Version(TreeEntry? entry) => entry is null || entry.Mode == Mode.Directory
        ? default
        : new(entry.Mode.ToFileKind(), entry.Target.Id.ToGitId());

    // Git orders paths by their bytes; UTF-16 puts surrogate pairs before some characters that they follow there.
    private static int CompareAsBytes(string left, string right) => left.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF') < 0 && right.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF') < 0
        ? string.CompareOrdinal(left, right)
        : System.Text.Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(right));
}
