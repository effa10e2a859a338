using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>Asks the git program which paths of a large work tree may differ from HEAD.</summary>
/// <remarks>
/// Git leaves the parts of a second out of its index as it is mostly built, so that the library takes every file for a changed one and reads it again:
/// of 10,000 notes that takes longer than judging them. The program knows at a glance which few are worth the library's look.
/// </remarks>
internal static class StatusReader
{
    /// <summary>In a smaller index the library is faster than another process.</summary>
    private const int Many = 500;

    /// <summary>The paths that are staged, changed, in conflict or new; null where all must be looked at.</summary>
    public static IReadOnlyList<string>? Candidates(GitRepository repository)
    {
        if (repository.Use(opened => opened.Index.Count) < Many || GitProgram.Find() is null)
        {
            return null;
        }

        try
        {
            string status = GitProcess.Run(
                repository.Location,
                "-c", "core.fsmonitor=false", "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--ignore-submodules=all");
            const int StateLength = 3;
            string[] paths = [.. status.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry[StateLength..])];
            return paths.Length < Many ? paths : null;
        }
        catch (NotesException)
        {
            return null;
        }
    }
}
