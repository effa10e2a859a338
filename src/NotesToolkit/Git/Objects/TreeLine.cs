namespace NotesToolkit.Git.Objects;

/// <summary>A line of a tree. The default is one that is not there.</summary>
internal readonly ref struct TreeLine
{
    private const int KindBits = 0xF000;
    private const int Folder = 0x4000;
    private const int File = 0x8000;
    private const int Link = 0xA000;
    private const int Submodule = 0xE000;
    private const int OwnerMayExecute = 0x40;

    private readonly int mode;

    private TreeLine(int mode, ReadOnlySpan<byte> name, GitId id, int length)
    {
        this.mode = mode;
        Name = name;
        Id = id;
        Length = length;
    }

    /// <summary>The name.</summary>
    public ReadOnlySpan<byte> Name { get; }

    /// <summary>The object.</summary>
    public GitId Id { get; }

    /// <summary>The number of bytes.</summary>
    public int Length { get; }

    /// <summary>Whether it is there.</summary>
    public bool Exists => mode != 0;

    /// <summary>Whether it is another tree.</summary>
    public bool IsFolder => mode == Folder;

    /// <summary>What stands there, unless that is a folder.</summary>
    public FileVersion Version => (mode & KindBits) switch
    {
        File => new(FileKind.File, Id),
        Link => new(FileKind.Link, Id),
        Submodule => new(FileKind.Submodule, Id),
        _ => default,
    };

    /// <summary>The number of bytes of a tree's first line.</summary>
    public static int LengthOf(ReadOnlySpan<byte> tree) => tree.IndexOf((byte)0) + 1 + GitId.Size;

    /// <summary>A tree's first line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tree is damaged.</exception>
    public static TreeLine Read(ReadOnlySpan<byte> tree)
    {
        if (tree.IsEmpty)
        {
            return default;
        }

        int space = tree.IndexOf((byte)' ');
        int written = 0;
        foreach (byte digit in tree[..space])
        {
            written = (written << 3) | (digit - '0');
        }

        int length = LengthOf(tree);
        int id = length - GitId.Size;
        return new(Canonical(written), tree[(space + 1)..(id - 1)], GitId.FromBytes(tree[id..length]), length);
    }

    /// <summary>Which of two lines git writes first; what is not there comes last.</summary>
    public static int Compare(TreeLine left, TreeLine right)
    {
        if (!left.Exists || !right.Exists)
        {
            return right.Exists.CompareTo(left.Exists);
        }

        int shorter = Math.Min(left.Name.Length, right.Name.Length);
        int order = left.Name[..shorter].SequenceCompareTo(right.Name[..shorter]);
        return order != 0 ? order : left.CharacterAt(shorter) - right.CharacterAt(shorter);
    }

    /// <summary>Whether two lines say the same of one name.</summary>
    public static bool AreSame(TreeLine left, TreeLine right) => left.mode == right.mode && left.Id == right.Id;

    /// <summary>Old programs have written more permissions than git knows.</summary>
    private static int Canonical(int written) => (written & KindBits) switch
    {
        File => File | (written & OwnerMayExecute),
        Link => Link,
        Folder => Folder,
        _ => Submodule,
    };

    /// <summary>Git orders folders as if their names ended with a slash.</summary>
    private int CharacterAt(int place) => place < Name.Length ? Name[place] : IsFolder ? '/' : 0;
}
