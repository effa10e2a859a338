using Microsoft.Win32.SafeHandles;

namespace NotesToolkit.Git.Objects;

/// <summary>A pack of git's. Safe to use from several threads.</summary>
internal sealed class Pack : IDisposable
{
    /// <summary>How many bytes an entry's head has at most.</summary>
    public const int LongestHead = 32;

    private const int Shortest = 32;
    private static int count;

    private readonly SafeFileHandle file;
    private readonly PackIndex index;
    private readonly long number = Interlocked.Increment(ref count);

    private Pack(string path, int[] counts)
    {
        index = new(IndexOf(path), counts);
        Path = path;
        file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        Length = RandomAccess.GetLength(file);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The number of bytes.</summary>
    public long Length { get; }

    /// <summary>Opens a pack; null where it is of a form that is not known, or where git has just put another one in its place.</summary>
    public static Pack? TryOpen(string path)
    {
        try
        {
            return new FileInfo(path).Length >= Shortest && PackIndex.TryReadCounts(IndexOf(path)) is { } counts ? new(path, counts) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Where an object begins, or null where it is not in this pack.</summary>
    public long? Find(GitId id) => index.Find(id);

    /// <summary>A number that no other place of any pack has.</summary>
    public long KeyOf(long offset) => (number << 42) | offset;

    /// <summary>Reads bytes. Returns how many there were.</summary>
    public int Read(Span<byte> into, long offset)
    {
        int read = 0;
        for (int more; read < into.Length && (more = RandomAccess.Read(file, into[read..], offset + read)) > 0; read += more)
        {
        }

        return read;
    }

    /// <summary>What a place's first bytes say that begins there.</summary>
    /// <exception cref="InvalidDataException">Nothing begins there that git writes.</exception>
    public PackEntry EntryAt(long offset, ReadOnlySpan<byte> header)
    {
        int at = 0;
        int next = header[at++];
        ObjectKind kind = (ObjectKind)((next >> 4) & 7);
        long size = next & 15;
        for (int shift = 4; (next & 0x80) != 0; shift += 7)
        {
            next = header[at++];
            size |= (long)(next & 0x7F) << shift;
        }

        long source = 0;
        if (kind == ObjectKind.OffsetDelta)
        {
            source = offset - ReadDistance(header, ref at);
        }
        else if (kind == ObjectKind.NamedDelta)
        {
            source = Find(GitId.FromBytes(header[at..])) ?? throw new InvalidDataException("A delta's source is in another pack.");
            at += GitId.Size;
        }

        return new(kind, checked((int)size), offset + at, source);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        index.Dispose();
        file.Dispose();
    }

    private static string IndexOf(string path) => System.IO.Path.ChangeExtension(path, ".idx");

    private static long ReadDistance(ReadOnlySpan<byte> header, ref int at)
    {
        int next = header[at++];
        long distance = next & 0x7F;
        while ((next & 0x80) != 0)
        {
            next = header[at++];
            distance = ((distance + 1) << 7) | (long)(next & 0x7F);
        }

        return distance;
    }
}

/// <summary>What a pack holds at one place.</summary>
internal readonly record struct PackEntry(ObjectKind Kind, int Size, long Data, long Source)
{
    /// <summary>Whether it says how another object is changed.</summary>
    public bool IsDelta => Kind is ObjectKind.OffsetDelta or ObjectKind.NamedDelta;
}
