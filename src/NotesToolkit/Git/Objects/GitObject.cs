namespace NotesToolkit.Git.Objects;

/// <summary>What an object of git is, or in what form a pack holds it; the numbers are those of packs.</summary>
internal enum ObjectKind
{
    /// <summary>Nothing that git writes.</summary>
    None,

    /// <summary>A commit.</summary>
    Commit,

    /// <summary>The files and folders of one folder.</summary>
    Tree,

    /// <summary>A file's text.</summary>
    Blob,

    /// <summary>A tag with a message.</summary>
    Tag,

    /// <summary>What differs from an object that stands earlier in the same pack.</summary>
    OffsetDelta = 6,

    /// <summary>What differs from an object of the same pack that is named by its id.</summary>
    NamedDelta,
}

/// <summary>An object of git.</summary>
internal readonly record struct GitObject(ObjectKind Kind, byte[] Buffer, int Length, long Key = 0)
{
    /// <summary>What it holds.</summary>
    public ReadOnlySpan<byte> Bytes => Room;

    /// <summary>What it holds, for whoever fills it.</summary>
    public Span<byte> Room => Buffer.AsSpan(0, Length);
}
