namespace NotesToolkit.Cli.Tests;

/// <summary>Files of this repository, as seen from the tests' sources.</summary>
internal static class RepositoryFiles
{
    public static string At(string path) => Path.Combine(Top(), path);

    private static string Top([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
