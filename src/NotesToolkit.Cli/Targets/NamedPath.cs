using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>A file or a folder that the user named.</summary>
internal sealed record NamedPath(string Root, string Path, bool IsFolder)
{
    public static NamedPath Find(Session session, string typed)
    {
        string full = System.IO.Path.TrimEndingDirectorySeparator(session.FullPath(typed));
        bool isFolder = Directory.Exists(full);
        if (typed.Length == 0 || (!isFolder && !File.Exists(full) && new FileInfo(full).LinkTarget is null))
            throw new NotesException($"`{typed}` does not exist: name a note or a folder of notes.");

        string folder = isFolder ? full : System.IO.Path.GetDirectoryName(full)!;
        string root = NotesRoot.Find(folder, RepositoryLocation.Find(folder, session.GitEnvironment));
        string path = System.IO.Path.GetRelativePath(root, full).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        if (isFolder && path != "." && !new WorkTreeSource(root).IsRealFolder(path))
            throw new NotesException($"`{typed}` is a link or lies behind one, and links inside a notes root are not followed: name the folder itself.");

        return new(root, path == "." ? string.Empty : path, isFolder);
    }

    /// <summary>Whether a note is the one that was named, or lies under the folder that was.</summary>
    public bool Covers(string path) => IsFolder
        ? Path.Length == 0 || (path.StartsWith(Path, StringComparison.Ordinal) && path.Length > Path.Length && path[Path.Length] == '/')
        : path == Path;
}
