namespace NotesToolkit.Git;

/// <summary>Finds the root of a note: the nearest folder at or above it that holds the configuration.</summary>
internal static class NotesRoot
{
    public const string ConfigurationFile = "notes.yml";

    public static bool IsConfiguration(string path) =>
        path.EndsWith(ConfigurationFile, StringComparison.Ordinal)
        && (path.Length == ConfigurationFile.Length || path[^(ConfigurationFile.Length + 1)] == '/');

    /// <summary>The root that a folder of the disk is in; not above the repository, and without git at the worst the folder itself.</summary>
    public static string Find(string directory, RepositoryLocation? repository)
    {
        string start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, ConfigurationFile)))
                return folder;

            if (folder == repository?.WorkTree)
                return folder;
        }

        return start;
    }

    /// <summary>The root that a command in a folder is about: outside the work tree that a variable names it is that tree's, as for git.</summary>
    public static string FindFrom(string directory, RepositoryLocation? repository)
    {
        string start = Path.GetFullPath(directory);
        bool isOutside = repository?.WorkTree is { } tree && Path.GetRelativePath(tree, start).Split(Path.DirectorySeparatorChar)[0] is "..";
        return Find(isOutside ? repository!.WorkTree! : start, repository);
    }

    /// <summary>The root of a path inside a repository, as a path from the git root that ends with <c>/</c>, or empty for the git root.</summary>
    public static string Find(string path, Func<string, bool> exists)
    {
        for (int slash = path.LastIndexOf('/'); slash >= 0; slash = path.LastIndexOf('/', slash - 1))
        {
            string folder = path[..(slash + 1)];
            if (exists(folder + ConfigurationFile))
                return folder;

            if (slash == 0)
                break;
        }

        return string.Empty;
    }

    public static string Prefix(string root, RepositoryLocation repository)
    {
        string relative = Path.GetRelativePath(repository.WorkTree ?? root, root).Replace(Path.DirectorySeparatorChar, '/');
        return relative == "." ? string.Empty : relative + "/";
    }
}
