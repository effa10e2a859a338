using System.Buffers.Binary;
using System.Text;

namespace NotesToolkit.Git;

/// <summary>Finds what <c>git add -N</c> only announced. LibGit2Sharp shows such entries as empty files, so the index's own bytes are asked.</summary>
internal sealed class IntentToAdd
{
    /// <summary>The blob that such an entry shows.</summary>
    public static readonly GitId EmptyBlob = GitId.Parse("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");

    private const int HeaderSize = 12;
    private const int FlagsOffset = 60;
    private const int Alignment = 8;

    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly byte[] index;
    private byte[] path = [];

    private IntentToAdd(byte[] index) => this.index = index;

    /// <summary>The announced paths of an index file, with <c>/</c>.</summary>
    public static IReadOnlySet<string> Read(string indexFile)
    {
        IntentToAdd reader = new(File.ReadAllBytes(indexFile));
        reader.ReadEntries();
        return reader.paths;
    }

    private void ReadEntries()
    {
        bool isCompressed = BinaryPrimitives.ReadInt32BigEndian(index.AsSpan(4)) == 4;
        int count = BinaryPrimitives.ReadInt32BigEndian(index.AsSpan(8));
        int at = HeaderSize;
        for (int i = 0; i < count; i++)
        {
            int start = at;
            bool isExtended = (index[start + FlagsOffset] & 0x40) != 0;
            at += FlagsOffset + (isExtended ? 4 : 2);
            int kept = isCompressed ? path.Length - ReadNumber(ref at) : 0;
            int end = Array.IndexOf(index, (byte)0, at);
            path = [.. path[..kept], .. index[at..end]];
            at = isCompressed ? end + 1 : start + ((end - start + Alignment) / Alignment * Alignment);
            if (isExtended && (index[start + FlagsOffset + 2] & 0x20) != 0)
            {
                paths.Add(Encoding.UTF8.GetString(path));
            }
        }
    }

    /// <summary>A number of seven bits a byte, the highest first, each further byte counting on from where the last ended.</summary>
    private int ReadNumber(ref int at)
    {
        int number = index[at] & 0x7F;
        while ((index[at++] & 0x80) != 0)
        {
            number = ((number + 1) << 7) | (index[at] & 0x7F);
        }

        return number;
    }
}
