using System.Runtime.InteropServices;
using NotesToolkit.Git;

namespace NotesToolkit.History.Cache;

/// <summary>Reads what a <see cref="CacheWriter"/> wrote, in the same order.</summary>
internal sealed class CacheReader
{
    private readonly byte[] bytes;
    private readonly List<string> texts = [];
    private readonly List<GitId> ids = [];
    private int position;

    private CacheReader(byte[] bytes) => this.bytes = bytes;

    /// <summary>The ids that were read, in the order in which they first were.</summary>
    public IReadOnlyList<GitId> Ids => ids;

    /// <summary>A reader, or null where the bytes are not as they were written.</summary>
    public static CacheReader? Open(byte[] bytes) =>
        bytes.Length >= sizeof(uint) && Checksum.Add(0, bytes.AsSpan(..^sizeof(uint))) == BitConverter.ToUInt32(bytes, bytes.Length - sizeof(uint))
            ? new(bytes) : null;

    public long Number()
    {
        ulong number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = bytes[position++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)(number >> 1) ^ -(long)(number & 1);
            }
        }
    }

    public int Count() => (int)Number();

    public bool Flag() => Number() != 0;

    public DateOnly? Day() => Number() is > 0 and var day ? DateOnly.FromDayNumber((int)day - 1) : null;

    public string? Text()
    {
        int index = Count() - 1;
        if (index == texts.Count)
        {
            int length = Count() * sizeof(char);
            texts.Add(new(MemoryMarshal.Cast<byte, char>(bytes.AsSpan(position, length))));
            position += length;
        }

        return index < 0 ? null : texts[index];
    }

    public string[] Texts() => Many(static reader => reader.Text()!);

    /// <summary>A number, and so many of what a function reads.</summary>
    public T[] Many<T>(Func<CacheReader, T> read)
    {
        int count = Count();
        T[] list = count == 0 ? [] : new T[count];
        for (int i = 0; i < count; i++)
        {
            list[i] = read(this);
        }

        return list;
    }

    public GitId Id()
    {
        int index = Count();
        if (index == ids.Count)
        {
            ids.Add(GitId.FromBytes(bytes.AsSpan(position, GitId.Size)));
            position += GitId.Size;
        }

        return ids[index];
    }
}
