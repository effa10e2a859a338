using NotesToolkit.Notes;

namespace NotesToolkit.Git.Objects;

/// <summary>
/// Reads many objects that resemble each other, as those of a history do. LibGit2Sharp reads one object at a time, which costs several times as
/// much as the object. Not for several threads: each has its own.
/// </summary>
internal sealed class ObjectReader(ObjectStore store, int cacheSize, int largestCacheSize)
{
    /// <summary>Git itself makes no longer ones than 4,095.</summary>
    private const int LongestChain = 10_000;

    private readonly ObjectCache cache = new(cacheSize, largestCacheSize);
    private readonly PackWindow window = new();
    private readonly Inflater inflater = new();
    private readonly Stack<(long Offset, PackEntry Delta)> chain = [];
    private readonly List<GitObject> dropped = [];
    private byte[] delta = [];

    /// <summary>An object, or null where the repository does not have it. It stands until <see cref="Release"/>.</summary>
    /// <exception cref="NotesException">It is damaged.</exception>
    public GitObject? Find(GitId id)
    {
        try
        {
            return FindPacked(id) ?? store.FindLoose(id) ?? (store.Refresh() ? FindPacked(id) : null);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw Damaged(id, damaged);
        }
    }

    /// <summary>Says that an object is not as git writes it.</summary>
    public static NotesException Damaged(GitId id, Exception cause) => new($"The object {id} is damaged: `git fsck` tells what else is.", cause);

    /// <summary>Says that an object will hardly be asked for again.</summary>
    public void Drop(GitObject found) => dropped.Add(found);

    /// <summary>Says that nothing is in use of what was found so far.</summary>
    public void Release()
    {
        dropped.ForEach(cache.Drop);
        dropped.Clear();
        cache.Trim();
    }

    private GitObject? FindPacked(GitId id) => store.FindPacked(id) is { } found ? Read(found.Pack, found.Offset) : null;

    private GitObject Read(Pack pack, long offset)
    {
        chain.Clear();
        GitObject found;
        while (!cache.TryGet(pack.KeyOf(offset), out found))
        {
            PackEntry entry = pack.EntryAt(offset, window.Read(pack, offset, Pack.LongestHead));
            if (!entry.IsDelta)
            {
                found = cache.Rent(pack.KeyOf(offset), entry.Kind, entry.Size);
                Inflate(pack, entry, found.Room);
                cache.Keep(found);
                break;
            }

            if (chain.Count == LongestChain)
            {
                throw new InvalidDataException("A delta changes itself.");
            }

            chain.Push((offset, entry));
            offset = entry.Source;
        }

        while (chain.TryPop(out (long Offset, PackEntry Delta) next))
        {
            ReadOnlySpan<byte> changes = ReadDelta(pack, next.Delta);
            (int size, int made) = Delta.ReadSizes(ref changes);
            if (size != found.Length)
            {
                throw new InvalidDataException("A delta belongs to another object.");
            }

            GitObject source = found;
            found = cache.Rent(pack.KeyOf(next.Offset), source.Kind, made);
            Delta.Apply(source.Bytes, changes, found.Room);
            cache.Keep(found);
        }

        return found;
    }

    private ReadOnlySpan<byte> ReadDelta(Pack pack, PackEntry entry)
    {
        if (delta.Length < entry.Size)
        {
            delta = new byte[entry.Size * 2];
        }

        Inflate(pack, entry, delta.AsSpan(0, entry.Size));
        return delta.AsSpan(0, entry.Size);
    }

    private void Inflate(Pack pack, PackEntry entry, Span<byte> into) =>
        inflater.Inflate(window.Read(pack, entry.Data, Inflater.LongestOf(into.Length)), into);
}
