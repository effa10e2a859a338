namespace NotesToolkit.Git;

internal static class RawChange
{
    /// <summary>What a mode of six octal digits says a path is.</summary>
    public static FileKind Kind(ReadOnlySpan<byte> mode) => mode switch
    {
        [(byte)'1', (byte)'0', ..] => FileKind.File,
        [(byte)'1', (byte)'2', ..] => FileKind.Link,
        [(byte)'1', (byte)'6', ..] => FileKind.Submodule,
        _ => FileKind.None,
    };

    /// <summary>Both sides of a line <c>:MODE MODE ID ID STATUS</c>.</summary>
    public static (FileVersion Before, FileVersion After) Read(ReadOnlySpan<byte> line)
    {
        const int Ids = 15;
        int width = line[Ids..].IndexOf((byte)' ');
        return (
            new(Kind(line[1..7]), GitId.Parse(line.Slice(Ids, width))),
            new(Kind(line[8..14]), GitId.Parse(line.Slice(Ids + width + 1, width))));
    }
}
