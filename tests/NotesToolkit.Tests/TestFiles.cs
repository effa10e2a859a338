namespace NotesToolkit.Tests;

/// <summary>Where the repository's files are, as seen from the sources.</summary>
internal static class TestFiles
{
    /// <summary>The repository's top.</summary>
    public static string Top { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", ".."));

    /// <summary>A path below the top.</summary>
    public static string At(params string[] parts) => Path.Combine([Top, .. parts]);

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
