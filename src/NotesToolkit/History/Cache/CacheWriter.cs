using System.Runtime.InteropServices;
using NotesToolkit.Git;

namespace NotesToolkit.History.Cache;

/// <summary>Writes numbers, texts and ids, each text and each id once, and behind all of it a checksum. <see cref="CacheReader"/> reads them.</summary>
internal sealed class CacheWriter(Stream stream)
{
    private const int Size = 65536;
    private const int LongestNumber = 10;

    private readonly byte[] buffer = new byte[Size];
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<GitId, int> ids = [];
    private int length;
    private uint checksum;

    /// <summary>The ids that were written, in the order in which they first were.</summary>
    public IReadOnlyCollection<GitId> Ids => ids.Keys;

    /// <summary>Writes a number, small ones in one byte.</summary>
    public void Number(long number)
    {
        Reserve(LongestNumber);
        ulong rest = (ulong)((number << 1) ^ (number >> 63));
        for (; rest >= 0x80; rest >>= 7)
        {
            buffer[length++] = (byte)(rest | 0x80);
        }

        buffer[length++] = (byte)rest;
    }

    public void Flag(bool flag) => Number(flag ? 1 : 0);

    public void Day(DateOnly? day) => Number(day is { } known ? known.DayNumber + 1 : 0);

    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        bool isKnown = texts.TryGetValue(text, out int index);
        Number(1 + (isKnown ? index : texts.Count));
        if (!isKnown)
        {
            texts.Add(text, texts.Count);
            Number(text.Length);
            Bytes(MemoryMarshal.AsBytes(text.AsSpan()));
        }
    }

    public void Texts(IReadOnlyList<string> list) => Many(list, static (writer, text) => writer.Text(text));

    /// <summary>Writes how many there are, and each.</summary>
    public void Many<T>(IReadOnlyList<T> list, Action<CacheWriter, T> write)
    {
        Number(list.Count);
        for (int i = 0; i < list.Count; i++)
        {
            write(this, list[i]);
        }
    }

    public void Id(GitId id)
    {
        bool isKnown = ids.TryGetValue(id, out int index);
        Number(isKnown ? index : ids.Count);
        if (!isKnown)
        {
            ids.Add(id, ids.Count);
            Reserve(GitId.Size);
            id.CopyTo(buffer.AsSpan(length));
            length += GitId.Size;
        }
    }

    /// <summary>Writes the checksum; nothing may follow.</summary>
    public void Complete()
    {
        Flush();
        stream.Write(BitConverter.GetBytes(checksum));
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            Reserve(1);
            int fitting = Math.Min(bytes.Length, Size - length);
            bytes[..fitting].CopyTo(buffer.AsSpan(length));
            length += fitting;
            bytes = bytes[fitting..];
        }
    }

    private void Reserve(int bytes)
    {
        if (length + bytes > Size)
        {
            Flush();
        }
    }

    private void Flush()
    {
        checksum = Checksum.Add(checksum, buffer.AsSpan(0, length));
        stream.Write(buffer, 0, length);
        length = 0;
    }
}
