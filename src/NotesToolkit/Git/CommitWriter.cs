namespace NotesToolkit.Git;

/// <summary>Commits some files with the git program, so that the user's hooks, signature and identity count.</summary>
internal static class CommitWriter
{
    private const string Executable = "100755";

    private static readonly (string Mark, string Name)[] Begun =
    [
        ("rebase-merge", "rebase"), ("rebase-apply", "rebase"), ("MERGE_HEAD", "merge"), ("CHERRY_PICK_HEAD", "cherry-pick"),
        ("REVERT_HEAD", "revert"),
    ];

    /// <summary>Refuses where the next commit ends something, of which a part is no commit.</summary>
    public static void RequireNothingBegun(RepositoryLocation repository)
    {
        if (Begun.FirstOrDefault(begun => Path.Exists(Path.Combine(repository.GitDirectory, begun.Mark))).Name is { } name)
        {
            throw new NotesException($"A {name} is not ended yet, and `notes save` would commit only a part of it: "
                + $"`git add` what is resolved, and type `git {(name == "rebase" ? "rebase --continue" : "commit")}`.");
        }
    }

    /// <summary>Commits files of a root as they were read, and nothing else that is staged. Gives the commit, and what was changed since.</summary>
    /// <exception cref="NotesException">Git or a hook refuses; the index is then as it was.</exception>
    public static (string Commit, IReadOnlyList<string> ChangedSince) Commit(
        RepositoryLocation repository, string root, IReadOnlyCollection<WorkTreeFile> files, string message)
    {
        WorkTreeSource disk = new(root);
        if (files.FirstOrDefault(file => file.Bytes is null && disk.ReadFile(file.Path).Text is not null) is { } risen)
            throw new NotesException($"{risen.Path} cannot be read, or was changed while this command ran: save again.");

        string prefix = NotesRoot.Prefix(root, repository);
        string none = "0 " + new string('0', repository.Configures("objectformat", "sha256") ? 64 : 40);
        IReadOnlyDictionary<string, WorkTreeFile> read = files.ToDictionary(file => prefix + file.Path, StringComparer.Ordinal);
        string entries = string.Concat(WriteBlobs(repository, read)
            .Select(blob => $"{(blob.Id.IsNone ? none : $"{blob.Mode} {blob.Id}")}\t{blob.Path}\0"));
        using IndexLock index = IndexLock.Take(repository);
        index.Fill();
        bool isUnborn = GitProcess.TryRun(repository, "rev-parse", "-q", "--verify", "HEAD").Exit != 0;
        GitProcess.Run(index.Own, isUnborn ? ["read-tree", "--empty"] : ["read-tree", "--reset", "HEAD"]);
        Enter(entries, index.Own);
        try
        {
            GitProcess.Run(index.Own, [.. StoredFilters.AllOwn(repository), "commit", "-q", "-m", message]);
        }
        catch (NotesException refused)
        {
            bool isEmpty = GitProcess.TryRun(index.Own, "diff-index", "--cached", "--quiet", "HEAD").Exit == 0;
            throw new NotesException(isEmpty ? "The last commit holds all that is to be saved: another run saved it, or git stores it so."
                : $"{refused.Message}\nNothing was committed, and what was staged is as it was.", refused);
        }

        // A hook may have staged another text.
        Dictionary<string, (string Line, GitId Id)> held = GitProcess.Lines(index.Own, "ls-files", "-s", "-z")
            .Select(line => (Line: line, Entry: PlumbingReader.ReadEntry(line, idField: 1)))
            .Where(file => read.ContainsKey(file.Entry.Path))
            .ToDictionary(file => file.Entry.Path, file => (file.Line, file.Entry.Version.Id), StringComparer.Ordinal);
        Enter(string.Concat(read.Keys.Select(path => $"{(held.TryGetValue(path, out (string Line, GitId) file) ? file.Line : $"{none}\t{path}")}\0")),
            index.Next);
        GitProcess.TryRun(index.Next, [.. StoredFilters.None(repository), "update-index", "-q", "--refresh"]);
        index.Keep();
        return (
            GitProcess.Run(repository, "rev-parse", "--short=12", "HEAD").Trim(),
            [.. files.Where(file => disk.ReadFile(file.Path).Bytes is var now && !file.Holds(now)
                && !(now is not null && held.GetValueOrDefault(prefix + file.Path).Id.Names(now))).Select(file => file.Path)]);
    }

    private static void Enter(string entries, RepositoryLocation index) =>
        GitProcess.RunWithInput(index, Encoding.UTF8.GetBytes(entries), "update-index", "-z", "--index-info");

    /// <summary>Writes files into git as they were read, whatever the disk holds by now. The blob of one that is gone is none.</summary>
    /// <exception cref="NotesException">A file is stored through a filter that is not run.</exception>
    private static IReadOnlyList<(string Path, string Mode, GitId Id)> WriteBlobs(
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
