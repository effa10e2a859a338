namespace NotesToolkit.Git;

/// <summary>A folder that is left alone: a link, or a repository of its own.</summary>
internal sealed record SkippedFolder(string Path, bool IsLink);

/// <summary>The files of one notes root at one moment, wherever they come from. Safe to use from several threads.</summary>
internal abstract class FileSource
{
    public virtual IEnumerable<SkippedFolder> Skipped => [];

    /// <summary>The wanted files under a folder, in no order. Links are listed, folders are not.</summary>
    public abstract IEnumerable<string> List(string folder, Func<string, bool> wanted);

    /// <summary>A file's text, or null where it is gone. What cannot be read as text comes with its defect.</summary>
    public abstract SourceText? Read(string path);

    protected static bool IsUnder(string path, string folder) =>
        folder.Length == 0
        || (path.StartsWith(folder, StringComparison.Ordinal) && (folder[^1] == '/' || (path.Length > folder.Length && path[folder.Length] == '/')));
}
