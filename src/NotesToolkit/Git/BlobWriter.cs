namespace NotesToolkit.Git;

/// <summary>Writes files into git as they were read, whatever the disk holds by now.</summary>
internal static class BlobWriter
{
    private const string Executable = "100755";

    /// <summary>The mode and the blob of each file, by its path from the git root; the blob of one that is gone is none.</summary>
    /// <exception cref="NotesException">A file is stored through a filter that is not run.</exception>
    public static IReadOnlyList<(string Path, string Mode, GitId Id)> Write(
        RepositoryLocation repository, IReadOnlyDictionary<string, WorkTreeFile> files)
    {
        IReadOnlyDictionary<string, string> filters = StoredFilters.Ask(repository, files.Keys);

        // Those on the disk are hashed by one git; what it did not find as it was read is given to it once more.
        string[] many = [.. files.Keys.Where(path => files[path] is { Bytes: not null, IsLink: false } && !filters.ContainsKey(path)
            && path.AsSpan().IndexOfAny('\n', '"') < 0)];
        string[] ids = many.Length == 0 ? [] : GitProcess.TryRunWithInput(
            repository, Encoding.UTF8.GetBytes(string.Join('\n', many) + '\n'), "hash-object", "-w", "--stdin-paths").Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, GitId> known = many.Zip(ids).ToDictionary(pair => pair.First, pair => GitId.Parse(pair.Second), StringComparer.Ordinal);
        return [.. files.Select(file => (file.Key, Mode(repository, file.Key, file.Value), file.Value.Bytes is not { } bytes ? default
            : known.TryGetValue(file.Key, out GitId id) && id.Names(bytes) ? id
            : GitId.Parse(GitProcess.RunWithInput(repository, bytes, [.. Filter(file.Key), "hash-object", "-w", "--stdin",
                file.Value.IsLink ? "--no-filters" : "--path=" + file.Key]).Trim())))];

        IEnumerable<string> Filter(string path) => !filters.TryGetValue(path, out string? name) ? [] : StoredFilters.Own(repository, name)
            ?? throw new NotesException(
                $"{path} is stored through the filter `{name}` of git's attributes, which `notes save` cannot run: type `git add` and `git commit`.");
    }

    private static string Mode(RepositoryLocation repository, string path, WorkTreeFile file)
    {
        if (file.IsLink)
            return "120000";

        string full = Path.Combine(repository.WorkTree!, path);
        bool isExecutable = OperatingSystem.IsWindows() || repository.Configures("filemode", "false")
            ? GitProcess.Run(repository, "--literal-pathspecs", "ls-files", "-s", "--", path).StartsWith(Executable, StringComparison.Ordinal)
            : File.Exists(full) && File.GetUnixFileMode(full).HasFlag(UnixFileMode.UserExecute);
        return isExecutable ? Executable : "100644";
    }
}
