using NotesToolkit.Configuration;

namespace NotesToolkit.Git;

/// <summary>Finds the root of a note: the nearest folder at or above it that holds the configuration.</summary>
internal static class NotesRoot
{
    /// <summary>The root that a folder of the disk is in; not above the repository, and without git at the worst the folder itself.</summary>
    public static string Find(string directory, RepositoryLocation? repository)
    {
        string start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        return Above(start).FirstOrDefault(folder => folder == repository?.WorkTree || File.Exists(Path.Combine(folder, NotesConfiguration.FileName)))
            ?? start;
    }

    public static IEnumerable<string> Above(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    /// <summary>The root that a command in a folder is about: outside the work tree that a variable names it is that tree's, as for git.</summary>
    public static string FindFrom(string directory, RepositoryLocation? repository)
    {
        string start = Path.GetFullPath(directory);
        bool isOutside = repository?.WorkTree is { } tree && Path.GetRelativePath(tree, start).Split(Path.DirectorySeparatorChar)[0] is "..";
        return Find(isOutside ? repository!.WorkTree! : start, repository);
    }

    /// <summary>The root of a path inside a repository, as a path from the git root that ends with <c>/</c>, or empty for the git root.</summary>
    public static string Find(string path, Func<string, bool> exists) => Above(Path.GetDirectoryName(path))
        .Select(folder => folder.Length == 0 ? folder : $"{folder.Replace(Path.DirectorySeparatorChar, '/')}/")
        .FirstOrDefault(folder => exists(folder + NotesConfiguration.FileName), string.Empty);

    public static string Prefix(string root, RepositoryLocation repository)
    {
        string relative = Path.GetRelativePath(repository.WorkTree ?? root, root).Replace(Path.DirectorySeparatorChar, '/');
        return relative == "." ? string.Empty : relative + "/";
    }
}
