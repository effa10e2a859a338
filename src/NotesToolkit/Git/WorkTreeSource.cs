namespace NotesToolkit.Git;

/// <summary>A file as it was read once, so that what was checked is what is committed; without a text it is gone, without bytes unreadable.</summary>
internal sealed record WorkTreeFile(string Path, SourceText? Text = null, byte[]? Bytes = null)
{
    public bool IsLink => Text?.Defect?.Kind == SourceDefectKind.Link;

    public bool Holds(byte[]? bytes) => Bytes is null ? bytes is null : bytes is not null && Bytes.AsSpan().SequenceEqual(bytes);
}

/// <summary>The files of a notes root on the disk. Links are not followed, and other repositories inside the root are left alone.</summary>
internal sealed class WorkTreeSource(string root) : FileSource
{
    private static readonly EnumerationOptions AllEntries = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly ConcurrentDictionary<string, bool> realFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SkippedFolder> skipped = new(StringComparer.Ordinal);

    public override IEnumerable<SkippedFolder> Skipped => skipped.Values.OrderBy(folder => folder.Path, StringComparer.Ordinal);

    public override IEnumerable<string> List(string folder, Func<string, bool> wanted)
    {
        Stack<string> folders = new([folder.TrimEnd('/')]);
        while (folders.TryPop(out string? current))
        {
            if (!IsRealFolder(current))
                continue;

            List<Entry> entries = Entries(current);
            if (current.Length > 0 && entries.Exists(entry => entry.Name == ".git") && IsRepository(FullPath(current)))
            {
                skipped[current] = new(current, IsLink: false);
                continue;
            }

            foreach (Entry entry in entries)
            {
                string path = current.Length == 0 ? entry.Name : $"{current}/{entry.Name}";
                bool isFolder = entry is { LeadsToFolder: true, IsLink: false };
                if (!isFolder && wanted(path))
                    yield return path;
                else if (isFolder && entry.Name != ".git")
                    folders.Push(path);
                else if (entry.IsLink)
                    skipped[path] = new(path, IsLink: true);
            }
        }
    }

    public override SourceText? Read(string path) => ReadFile(path).Text;

    public WorkTreeFile ReadFile(string path)
    {
        try
        {
            FileInfo file = new(FullPath(path));
            bool isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;
            if (isLink || !IsRealFolder(path[..Math.Max(0, path.LastIndexOf('/'))]))
            {
                return isLink || file.Exists
                    ? new(path, SourceText.Unknown(path, SourceDefectKind.Link), isLink ? Encoding.UTF8.GetBytes(file.LinkTarget!) : null)
                    : new(path);
            }

            // A pipe has no length either, and would be waited for.
            byte[] bytes = file is { Exists: true, Length: 0 } ? [] : File.ReadAllBytes(file.FullName);
            return new(path, SourceText.Decode(path, bytes), bytes);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(path);
        }
        catch (UnauthorizedAccessException refused) when (File.Exists(FullPath(path)))
        {
            throw new NotesException($"{FullPath(path)} cannot be read: check its permissions.", refused);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            return new(path, SourceText.Unknown(path, SourceDefectKind.Unreadable));
        }
    }

    // What may not be looked into is left alone.
    private static bool IsRepository(string folder) => NotesException.TryFiles(() => RepositoryLocation.IsTop(folder), _ => true);

    private string FullPath(string path) => Path.Combine(root, path);

    private List<Entry> Entries(string folder)
    {
        try
        {
            return [.. new FileSystemEnumerable<Entry>(
                FullPath(folder),
                (ref FileSystemEntry entry) =>
                    new(entry.FileName.ToString(), entry.IsDirectory, entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
                AllEntries)];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new NotesException($"{FullPath(folder)} cannot be read, and notes may lie in it: check its permissions.", refused);
        }
    }

    /// <summary>Whether a folder exists that neither is a link nor lies behind one.</summary>
    public bool IsRealFolder(string folder) => folder.Length == 0 || realFolders.GetOrAdd(folder, name =>
        IsRealFolder(name[..Math.Max(0, name.LastIndexOf('/'))]) && new DirectoryInfo(FullPath(name)) is { Exists: true, LinkTarget: null });

    /// <summary>What is in a folder; a link to a file counts as a file, about which the system need not be asked.</summary>
    private readonly record struct Entry(string Name, bool LeadsToFolder, bool IsLink);
}
