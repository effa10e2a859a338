namespace NotesToolkit.Git;

/// <summary>Asks the git program, one run a question.</summary>
internal sealed class PlumbingReader(RepositoryLocation location) : IGitReader
{
    private readonly Dictionary<(GitId Commit, string Folder), IReadOnlyList<(string Path, FileVersion Version)>> listed = [];
    private IReadOnlyDictionary<string, FileVersion>? index;

    public GitId? Head => Resolve("HEAD")
        ?? (Complaint("log", "-1").Contains("does not have any commits yet", StringComparison.Ordinal) ? null
            : throw new NotesException($"HEAD of {location.GitDirectory} cannot be read: {Complaint("rev-parse", "--verify", "HEAD^{commit}")}. "
                + "`git fsck` tells more."));

    public IReadOnlyDictionary<string, FileVersion> Index => index ??= ReadIndex();

    public GitId? Resolve(string revision) => IdOf(revision + "^{commit}");

    public (IReadOnlyList<GitId> Parents, DateTimeOffset When) Commit(GitId id)
    {
        string[] shown = GitProcess.Run(location, "log", "-1", "--no-show-signature", "--format=%P%n%cd", "--date=raw", id.ToString()).Split('\n');
        return GitProcess.Understand<(IReadOnlyList<GitId>, DateTimeOffset)>(() => (
            [.. shown[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(GitId.Parse)],
            HistoryReader.TimeOf(id, shown[1])));
    }

    public GitId EntryId(GitId commit, string path) => IdOf($"{commit}:{path}") ?? default;

    public FileVersion Find(GitId commit, string path)
    {
        string folder = listed.ContainsKey((commit, string.Empty)) ? string.Empty : path[..Math.Max(0, path.LastIndexOf('/'))];
        return List(commit, folder).FirstOrDefault(file => file.Path == path).Version;
    }

    public IReadOnlyList<(string Path, FileVersion Version)> List(GitId commit, string folder)
    {
        if (!listed.TryGetValue((commit, folder), out IReadOnlyList<(string Path, FileVersion Version)>? known))
        {
            string[] limit = folder.Length == 0 ? [] : [folder + "/"];
            known = listed[(commit, folder)] =
                [.. GitProcess.Lines(location, ["--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", commit.ToString(), "--", .. limit])
                    .Select(line => GitProcess.Understand(() => ReadEntry(line, idField: 2)))];
        }

        return known;
    }

    public byte[] ReadBlob(GitId id)
    {
        byte[] bytes = BlobReader.Read(location, [new(id.ToString(), default, new(FileKind.File, id))]).Single().Bytes;
        return id.Names(bytes) ? bytes : throw new NotesException($"The object {id} is not what its id says: `git fsck` tells what is damaged.");
    }

    public IReadOnlyList<FileChange> Compare(GitId before, GitId? after)
    {
        Dictionary<string, FileVersion> old = Listed(before);
        IReadOnlyDictionary<string, FileVersion> now = after is { } commit ? Listed(commit) : Index;
        return
        [
            .. old.Keys.Union(now.Keys, StringComparer.Ordinal)
                .Select(path => new FileChange(path, old.GetValueOrDefault(path), now.GetValueOrDefault(path)))
                .Where(change => change.Before != change.After)
                .OrderBy(change => change.Path, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<FileChange> CompareWorkTree(GitId before) => [.. StatusReader.Read(location).Distinct(StringComparer.Ordinal)
        .Select(path => new FileChange(path, before.IsNone ? default : Find(before, path), InWorkTree(path)))
        .Where(change => (change.Before.Kind, change.After.Kind) is not (FileKind.None, FileKind.None) && !IsAsBefore(change))];

    public void Dispose()
    {
        // Nothing runs between two questions.
    }

    /// <summary>A line of <c>ls-tree</c> or <c>ls-files</c>.</summary>
    public static (string Path, FileVersion Version) ReadEntry(string line, int idField)
    {
        string[] parts = line.Split('\t', 2);
        string[] fields = parts[0].Split(' ');
        return (parts[1], FileVersion.Read(fields[0], fields[idField]));
    }

    private GitId? IdOf(string name)
    {
        (int exit, string said) = GitProcess.TryRun(location, "rev-parse", "--verify", "--quiet", "--end-of-options", name);
        return exit == 0 ? GitProcess.Understand(() => GitId.Parse(said.Trim())) : null;
    }

    private Dictionary<string, FileVersion> ReadIndex()
    {
        Dictionary<string, FileVersion> found = GitProcess.Lines(location, "ls-files", "-s", "-z", "--full-name")
            .Where(line => GitProcess.Understand(() => line[line.IndexOf('\t', StringComparison.Ordinal) - 1]) is '0' or '2')
            .Select(line => GitProcess.Understand(() => ReadEntry(line, idField: 1)))
            .ToDictionary(file => file.Path, file => file.Version, StringComparer.Ordinal);
        foreach (string announced in found.Values.Any(file => file.Id.Names([])) ? StatusReader.Announced(location) : [])
            found.Remove(announced);

        return found;
    }

    private Dictionary<string, FileVersion> Listed(GitId commit) =>
        commit.IsNone ? [] : List(commit, string.Empty).ToDictionary(file => file.Path, file => file.Version, StringComparer.Ordinal);

    /// <summary>Whether a file that left the index still is what it was.</summary>
    private bool IsAsBefore(FileChange change) => (change.Before.Kind, change.After.Kind) is (FileKind.File, FileKind.File)
        && change.Before.Id.Names(File.ReadAllBytes(Path.Combine(location.WorkTree!, change.Path)));

    private FileVersion InWorkTree(string path)
    {
        FileInfo file = new(Path.Combine(location.WorkTree!, path));
        return !file.Exists && file.LinkTarget is null ? default : new(file.LinkTarget is null ? FileKind.File : FileKind.Link, default);
    }

    private string Complaint(params string[] command) =>
        NotesException.Try(() => GitProcess.Run(location, command).Trim(), refused => refused.TrimEnd('.'));
}
