using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>The files of one notes root at one moment, wherever they come from. Safe to use from several threads.</summary>
public abstract class FileSource
{
    /// <summary>The wanted files under a folder, in no order. Links are listed, folders are not.</summary>
    /// <param name="folder">A folder of the root, with <c>/</c>, or empty for all; one that does not exist holds nothing.</param>
    /// <param name="wanted">Whether a path from the notes root is wanted.</param>
    public abstract IEnumerable<string> List(string folder, Func<string, bool> wanted);

    /// <summary>A file's text, or null where it is gone. What cannot be read as text comes with its defect.</summary>
    /// <param name="path">The path from the notes root, with <c>/</c>.</param>
    public abstract SourceText? Read(string path);

    /// <summary>Whether a path stands under a folder.</summary>
    /// <param name="path">The path.</param>
    /// <param name="folder">The folder, or empty for the root.</param>
    protected static bool IsUnder(string path, string folder) =>
        folder.Length == 0
        || (path.StartsWith(folder, StringComparison.Ordinal) && (folder[^1] == '/' || (path.Length > folder.Length && path[folder.Length] == '/')));
}
