namespace NotesToolkit.Git.Objects;

/// <summary>The folders in which a repository keeps its objects, with their packs. Safe to use from several threads.</summary>
internal sealed class ObjectStore : IDisposable
{
    private readonly Lock refreshing = new();
    private readonly List<string> folders = [];

    /// <summary>The newest first.</summary>
    private volatile Pack[] packs = [];

    /// <summary>The store of a repository.</summary>
    public ObjectStore(RepositoryLocation location)
    {
        AddFolder(Path.Combine(location.CommonDirectory, "objects"));
        Refresh();
    }

    /// <summary>Whether a part of it is of a form that is not known here, such as that of the first packs.</summary>
    public bool HasUnknownForms { get; private set; }

    /// <summary>The pack in which an object stands, and where it begins there; null where it is in none.</summary>
    public (Pack Pack, long Offset)? FindPacked(GitId id)
    {
        foreach (Pack pack in packs)
        {
            if (pack.Find(id) is { } offset)
            {
                return (pack, offset);
            }
        }

        return null;
    }

    /// <summary>An object that stands in a file of its own, or null.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public GitObject? FindLoose(GitId id) => folders.Select(folder => LooseObject.Find(folder, id)).FirstOrDefault(found => found is not null);

    /// <summary>A number by which objects can be read in the order in which they stand.</summary>
    public long PlaceOf(GitId id) => FindPacked(id) is { } found ? found.Pack.KeyOf(found.Offset) : 0;

    /// <summary>Looks for packs that git has made since. False where there are none.</summary>
    public bool Refresh()
    {
        lock (refreshing)
        {
            HashSet<string> known = [.. packs.Select(pack => pack.Path)];
            Pack?[] added = [.. folders.SelectMany(PackFiles).Where(file => !known.Contains(file.FullName)).Select(file => Pack.TryOpen(file.FullName))];
            HasUnknownForms |= added.Contains(null);
            packs = [.. added.OfType<Pack>(), .. packs];
            return added.Length > 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(packs, pack => pack.Dispose());

    private static IEnumerable<FileInfo> PackFiles(string folder)
    {
        DirectoryInfo directory = new(Path.Combine(folder, "pack"));
        return directory.Exists
            ? directory.EnumerateFiles("*.pack").Where(file => File.Exists(Path.ChangeExtension(file.FullName, ".idx"))).OrderByDescending(file => file.LastWriteTimeUtc)
            : [];
    }

    /// <summary>Adds a folder, and those that it borrows from.</summary>
    private void AddFolder(string folder)
    {
        if (folders.Contains(folder, StringComparer.Ordinal))
        {
            return;
        }

        folders.Add(folder);
        string alternates = Path.Combine(folder, "info", "alternates");
        if (File.Exists(alternates))
        {
            foreach (string line in File.ReadLines(alternates).Where(line => line.Length > 0 && line[0] != '#'))
            {
                HasUnknownForms |= line[0] == '"';
                AddFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(line, folder)));
            }
        }
    }
}
