using NotesToolkit.Git;

namespace NotesToolkit.Cli.Targets;

/// <summary>Finds the files of a root among those that differ between two snapshots.</summary>
internal static class ChangedFiles
{
    /// <summary>Their paths from the root.</summary>
    /// <param name="changes">The files that differ.</param>
    /// <param name="prefix">The root as a path from the git root, ending with <c>/</c>, or empty.</param>
    public static IEnumerable<string> In(IEnumerable<FileChange> changes, string prefix) => changes
        .Select(change => change.Path)
        .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
        .Select(path => path[prefix.Length..]);
}
