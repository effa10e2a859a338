using System.Buffers.Binary;

namespace NotesToolkit.Git.Objects;

/// <summary>Where in a pack each object stands: git's index files of version 2.</summary>
internal sealed class PackIndex
{
    private const int Names = 8 + (256 * sizeof(int));
    private const int ChecksumSize = sizeof(int);
    private const uint IsLarge = 0x8000_0000;

    private readonly byte[] bytes;
    private readonly int count;

    private PackIndex(byte[] bytes, int count)
    {
        this.bytes = bytes;
        this.count = count;
    }

    /// <summary>Reads an index; null where it is of another version, or damaged.</summary>
    /// <param name="file">The file.</param>
    public static PackIndex? TryRead(string file)
    {
        byte[] read = File.ReadAllBytes(file);
        if (read.Length < Names || !read.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, (byte)'t', (byte)'O', (byte)'c', 0, 0, 0, 2]))
        {
            return null;
        }

        int[] upTo = [.. Enumerable.Range(0, 256).Select(first => UpTo(read, first))];
        bool isOrdered = upTo.Zip(upTo.Skip(1)).All(next => next.First <= next.Second) && upTo[0] >= 0;
        return isOrdered && read.Length >= Names + ((long)upTo[^1] * (GitId.Size + ChecksumSize + sizeof(int))) ? new(read, upTo[^1]) : null;
    }

    /// <summary>Where an object begins in the pack, or null where it is not in it.</summary>
    /// <param name="id">The object.</param>
    public long? Find(GitId id)
    {
        int first = (int)(id.High >> 56);
        int low = first == 0 ? 0 : UpTo(bytes, first - 1);
        int high = UpTo(bytes, first);
        while (low < high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<byte> name = bytes.AsSpan(Names + (middle * GitId.Size), GitId.Size);
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

    /// <summary>The number of objects whose first byte is that one or a smaller one.</summary>
    private static int UpTo(byte[] index, int first) => BinaryPrimitives.ReadInt32BigEndian(index.AsSpan(8 + (first * sizeof(int))));

    private long OffsetOf(int place)
    {
        int offsets = Names + (count * (GitId.Size + ChecksumSize));
        uint offset = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(offsets + (place * sizeof(uint))));
        if ((offset & IsLarge) == 0)
        {
            return offset;
        }

        // Packs of over two gigabytes have a second list.
        int large = offsets + (count * sizeof(uint)) + ((int)(offset & ~IsLarge) * sizeof(long));
        return BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(large));
    }
}
