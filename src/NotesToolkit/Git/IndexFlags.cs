using System.Buffers.Binary;

namespace NotesToolkit.Git;

/// <summary>
/// Reads of an index what LibGit2Sharp does not show: what <c>git add -N</c> only announced, and what a sparse checkout leaves out.
/// </summary>
internal sealed class IndexFlags
{
    public static readonly GitId EmptyBlob = GitId.Parse("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");

    private const int HeaderSize = 12;
    private const int FlagsOffset = 60;
    private const int Alignment = 8;

    private readonly HashSet<string> announced = new(StringComparer.Ordinal);
    private readonly HashSet<string> sparse = new(StringComparer.Ordinal);
    private readonly byte[] index;
    private byte[] path = [];

    private IndexFlags(byte[] index) => this.index = index;

    public IReadOnlySet<string> Announced => announced;

    /// <summary>The paths that a sparse checkout leaves out, with <c>/</c>.</summary>
    public IReadOnlySet<string> Sparse => sparse;

    /// <summary>The flags of an index file that the library could read; none where there is no file.</summary>
    public static IndexFlags Read(string indexFile)
    {
        IndexFlags reader = new(File.Exists(indexFile) ? File.ReadAllBytes(indexFile) : []);
        reader.ReadEntries();
        return reader;
    }

    private void ReadEntries()
    {
        bool isCompressed = index.Length > 0 && BinaryPrimitives.ReadInt32BigEndian(index.AsSpan(4)) == 4;
        int count = index.Length > 0 ? BinaryPrimitives.ReadInt32BigEndian(index.AsSpan(8)) : 0;
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
            byte flags = isExtended ? index[start + FlagsOffset + 2] : (byte)0;
            if ((flags & 0x20) != 0)
                announced.Add(Encoding.UTF8.GetString(path));

            if ((flags & 0x40) != 0)
                sparse.Add(Encoding.UTF8.GetString(path));
        }
    }

    /// <summary>A number of seven bits a byte, the highest first, each further byte counting on from where the last ended.</summary>
    private int ReadNumber(ref int at)
    {
        int number = index[at] & 0x7F;
        while ((index[at++] & 0x80) != 0)
            number = ((number + 1) << 7) | (index[at] & 0x7F);

        return number;
    }
}
