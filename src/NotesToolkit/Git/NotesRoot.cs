namespace NotesToolkit.Git;

/// <summary>Finds the root of a note: the nearest folder at or above it that holds the configuration.</summary>
public static class NotesRoot
{
    /// <summary>The name of the configuration's file.</summary>
    public const string ConfigurationFile = "notes.yml";

    /// <summary>The root that a folder of the disk stands in; not above the repository, and without git at the worst the folder itself.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="repository">The repository that the folder stands in, or null.</param>
    public static string Find(string directory, RepositoryLocation? repository)
    {
        string start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, ConfigurationFile)))
            {
                return folder;
            }

            if (folder == repository?.WorkTree)
            {
                return folder;
            }
        }

        return start;
    }

    /// <summary>The root of a path inside a repository, as a path from the git root that ends with <c>/</c>, or empty for the git root.</summary>
    /// <param name="path">The file's path from the git root, with <c>/</c>.</param>
    /// <param name="exists">Whether a path from the git root exists in the snapshot that is asked about.</param>
    public static string Find(string path, Func<string, bool> exists)
    {
        for (int slash = path.LastIndexOf('/'); slash >= 0; slash = path.LastIndexOf('/', slash - 1))
        {
            string folder = path[..(slash + 1)];
            if (exists(folder + ConfigurationFile))
            {
                return folder;
            }

            if (slash == 0)
            {
                break;
            }
        }

        return string.Empty;
    }

    /// <summary>A folder as the path from the git root to it, ending with <c>/</c>, or empty for the git root itself.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="repository">The repository it stands in.</param>
    public static string Prefix(string root, RepositoryLocation repository)
    {
        string relative = Path.GetRelativePath(repository.WorkTree ?? root, root).Replace(Path.DirectorySeparatorChar, '/');
        return relative == "." ? string.Empty : relative + "/";
    }
}
