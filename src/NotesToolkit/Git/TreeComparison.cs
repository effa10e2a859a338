using NotesToolkit.Git.Objects;

namespace NotesToolkit.Git;

/// <summary>Compares two trees, and goes down only where they differ.</summary>
internal sealed class TreeComparison(Func<GitId, GitObject> read, Action<GitObject> drop, PathTable paths)
{
    private readonly List<FileChange> changes = [];
    private byte[] path = new byte[512];
    private bool isLast;

    /// <summary>The wanted paths that differ, in the order of their bytes.</summary>
    public FileChange[] Compare(GitId before, GitId after, bool isLastUse)
    {
        changes.Clear();
        isLast = isLastUse;
        CompareFolders(before, after, depth: 0);
        return [.. changes];
    }

    private void CompareFolders(GitId before, GitId after, int depth)
    {
        if (before == after)
        {
            return;
        }

        GitObject left = read(before);
        ReadOnlySpan<byte> old = left.Bytes;
        ReadOnlySpan<byte> current = read(after).Bytes;
        while (!old.IsEmpty || !current.IsEmpty)
        {
            SkipWhatIsTheSame(ref old, ref current);
            TreeLine line = TreeLine.Read(old);
            TreeLine other = TreeLine.Read(current);
            int order = TreeLine.Compare(line, other);
            if (order <= 0)
            {
                old = old[line.Length..];
            }

            if (order >= 0)
            {
                current = current[other.Length..];
            }

            CompareEntries(order <= 0 ? line : default, order >= 0 ? other : default, depth);
        }

        if (isLast)
        {
            drop(left);
        }
    }

    private void CompareEntries(TreeLine old, TreeLine current, int depth)
    {
        if (TreeLine.AreSame(old, current))
        {
            return;
        }

        ReadOnlySpan<byte> name = old.Exists ? old.Name : current.Name;
        int length = depth + name.Length;
        if (path.Length <= length)
        {
            Array.Resize(ref path, length * 2);
        }

        name.CopyTo(path.AsSpan(depth));
        if (old.IsFolder || current.IsFolder)
        {
            path[length] = (byte)'/';
            CompareFolders(old.Id, current.Id, length + 1);
        }
        else if (paths.Wanted(path.AsSpan(0, length)) is { } wanted)
        {
            changes.Add(new(wanted, old.Version, current.Version));
        }
    }

    /// <summary>Most of two trees is the same.</summary>
    private static void SkipWhatIsTheSame(ref ReadOnlySpan<byte> old, ref ReadOnlySpan<byte> current)
    {
        int same = old.CommonPrefixLength(current);
        if (same < old.Length || same < current.Length)
        {
            int lines = 0;
            for (int next = 0; next <= same; next = lines + TreeLine.LengthOf(old[lines..]))
            {
                lines = next;
            }

            same = lines;
        }

        old = old[same..];
        current = current[same..];
    }
}
