using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace NotesToolkit.Git.Objects;

/// <summary>Where in a pack each object stands: git's index files of version 2. One may be larger than all notes, so it stays where it is. Safe to use from several threads.</summary>
internal sealed class PackIndex : IDisposable
{
    private const int Names = 8 + (256 * sizeof(int));
    private const int ChecksumSize = sizeof(int);
    private const uint IsLarge = 0x8000_0000;

    private static readonly byte[] Version2 = [0xFF, (byte)'t', (byte)'O', (byte)'c', 0, 0, 0, 2];

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;

    private readonly int[] upTo;

    /// <summary>Opens an index.</summary>
    public PackIndex(string path, int[] upTo)
    {
        this.upTo = upTo;
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        view = file.CreateViewAccessor(offset: 0, size: 0, MemoryMappedFileAccess.Read);
    }

    /// <summary>For each first byte of an id the number of objects with that one or a smaller one; null where the index is of another version, or damaged.</summary>
    public static int[]? TryReadCounts(string path)
    {
        using SafeFileHandle head = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        Span<byte> start = stackalloc byte[Names];
        if (RandomAccess.Read(head, start, fileOffset: 0) < Names || !start.StartsWith(Version2))
        {
            return null;
        }

        int[] counts = new int[256];
        for (int first = 0; first < counts.Length; first++)
        {
            counts[first] = BinaryPrimitives.ReadInt32BigEndian(start[(Version2.Length + (first * sizeof(int)))..]);
            if (counts[first] < (first == 0 ? 0 : counts[first - 1]))
            {
                return null;
            }
        }

        return RandomAccess.GetLength(head) >= Names + ((long)counts[^1] * (GitId.Size + ChecksumSize + sizeof(int))) ? counts : null;
    }

    /// <summary>Where an object begins in the pack, or null where it is not in it.</summary>
    public long? Find(GitId id)
    {
        Span<byte> name = stackalloc byte[GitId.Size];
        int first = (int)(id.High >> 56);
        int low = first == 0 ? 0 : upTo[first - 1];
        int high = upTo[first];
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            Read(Names + ((long)middle * GitId.Size), name);
            ulong start = BinaryPrimitives.ReadUInt64BigEndian(name);
            int order = id.High != start ? id.High.CompareTo(start) : id.CompareRest(name);
            if (order == 0)
            {
                return OffsetOf(middle);
            }

            (low, high) = order < 0 ? (low, middle) : (middle + 1, high);
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
    }

    private void Read(long place, Span<byte> into) => view.SafeMemoryMappedViewHandle.ReadSpan((ulong)place, into);

    private long OffsetOf(int place)
    {
        Span<byte> number = stackalloc byte[sizeof(long)];
        long offsets = Names + ((long)upTo[^1] * (GitId.Size + ChecksumSize));
        Read(offsets + ((long)place * sizeof(uint)), number[..sizeof(uint)]);
        uint offset = BinaryPrimitives.ReadUInt32BigEndian(number);
        if ((offset & IsLarge) == 0)
        {
            return offset;
        }

        // Packs of over two gigabytes have a second list.
        Read(offsets + ((long)upTo[^1] * sizeof(uint)) + ((long)(offset & ~IsLarge) * sizeof(long)), number);
        return BinaryPrimitives.ReadInt64BigEndian(number);
    }
}
