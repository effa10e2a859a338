namespace NotesToolkit.Git;

/// <summary>Asks the git program which paths of a work tree may differ from HEAD.</summary>
/// <remarks>
/// Git leaves the parts of a second out of its index as it is mostly built, so that the library takes every file for a changed one and reads it
/// again: of 10,000 notes that takes longer than judging them. The program knows at a glance which few are worth the library's look.
/// </remarks>
internal static class StatusReader
{
    /// <summary>In a smaller index the library is faster than another process.</summary>
    public const int Many = 500;

    public static IReadOnlyList<string> Read(RepositoryLocation location)
    {
        const int StateLength = 3;
        return [.. GitProcess.Lines(location,
            [.. StoredFilters.None(location), "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--ignore-submodules=all"])
            .Select(entry =>
                GitProcess.Understand(() => entry[StateLength - 1] == ' ' ? entry[StateLength..] : throw new FormatException(entry)))];
    }

    /// <summary>The paths of the index that <c>git add -N</c> only announced, which look like empty files; none where git cannot be asked.</summary>
    public static HashSet<string> Announced(RepositoryLocation location) => GitProgram.Find() is null || !location.Environment.StartsPrograms ? []
        : [.. GitProcess.Lines(location, "diff-files", "-z", "--name-only", "--ignore-submodules=all", "--diff-filter=A")];

    /// <summary>The paths that may differ; null where all must be looked at, be it that git cannot be asked.</summary>
    public static IReadOnlyList<string>? Candidates(RepositoryLocation location) =>
        NotesException.Try(() => Read(location) is { Count: < Many } few ? few : null, _ => null);
}
