using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.Cli.Targets;

/// <summary>Finds the notes among the files that differ between two snapshots.</summary>
internal static class ChangedNotes
{
    /// <summary>The paths, from the root, of the notes of a root that differ.</summary>
    /// <param name="changes">The files that differ.</param>
    /// <param name="prefix">The root as a path from the git root, ending with <c>/</c>, or empty.</param>
    /// <param name="configuration">What the root configures.</param>
    public static IEnumerable<string> In(IEnumerable<FileChange> changes, string prefix, NotesConfiguration configuration) => changes
        .Select(change => change.Path)
        .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
        .Select(path => path[prefix.Length..])
        .Where(configuration.IsNote);
}
