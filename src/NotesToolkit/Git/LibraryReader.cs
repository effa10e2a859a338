using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>Asks LibGit2Sharp, in this process. What it cannot read, it refuses with its own exceptions.</summary>
internal sealed class LibraryReader(RepositoryLocation location) : IGitReader
{
    private static readonly GitId EmptyBlob = GitId.Parse("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    private static readonly LibGit2Sharp.CompareOptions WithoutRenames = new() { Similarity = SimilarityOptions.None };
    private static readonly ExplicitPathsOptions AsNamed = new() { ShouldFailOnUnmatchedPath = false };

    private readonly Repository repository = new(location.GitDirectory, location.WorkTree is null ? new()
        : new RepositoryOptions { WorkingDirectoryPath = location.WorkTree, IndexPath = location.IndexPath });

    private readonly Lazy<HashSet<string>> announced = new(() => StatusReader.Announced(location));
    private IReadOnlyDictionary<string, FileVersion>? index;

    static LibraryReader() => GlobalSettings.SetExtensions("partialclone", "worktreeconfig", "preciousobjects");

    public GitId? Head => repository.Head.Tip is { } tip ? IdOf(tip.Id)
        : repository.Info.IsHeadUnborn && Reference.IsValidName(repository.Refs.Head.TargetIdentifier) ? null
        : throw new LibGit2SharpException("HEAD names no commit");

    public IReadOnlyDictionary<string, FileVersion> Index => index ??= repository.Index
        .Where(entry => entry.StageLevel is StageLevel.Staged or StageLevel.Ours && !IsAnnounced(entry.Path, IdOf(entry.Id)))
        .ToDictionary(entry => entry.Path, entry => Version(entry.Mode, entry.Id), StringComparer.Ordinal);

    public GitId? Resolve(string revision) => repository.Lookup(revision)?.Peel<Commit>() is { } commit ? IdOf(commit.Id)
        : GitProgram.Find() is null ? null
        : throw new NotFoundException($"{revision} names nothing");

    public (IReadOnlyList<GitId> Parents, DateTimeOffset When) Commit(GitId id)
    {
        Commit commit = Require<Commit>(id);
        return ([.. commit.Parents.Select(parent => IdOf(parent.Id))], commit.Committer.When);
    }

    public GitId EntryId(GitId commit, string path) => Entry(commit, path) is { } entry ? IdOf(entry.Target.Id) : default;

    public FileVersion Find(GitId commit, string path) => Entry(commit, path) is { } entry && entry.Mode != Mode.Directory
        ? Version(entry.Mode, entry.Target.Id)
        : default;

    public IReadOnlyList<(string Path, FileVersion Version)> List(GitId commit, string folder) =>
        folder.Length == 0 ? [.. All(Require<Commit>(commit).Tree, string.Empty)]
        : Entry(commit, folder) is { Mode: Mode.Directory } entry ? [.. All(Require<Tree>(IdOf(entry.Target.Id)), folder + "/")]
        : [];

    public byte[] ReadBlob(GitId id)
    {
        Blob blob = Require<Blob>(id);
        if (blob.Size > BlobReader.LargestNote)
            throw BlobReader.TooLarge(id, blob.Size);

        using Stream content = blob.GetContentStream();
        byte[] bytes = new byte[blob.Size];
        content.ReadExactly(bytes);
        return bytes;
    }

    public IReadOnlyList<FileChange> Compare(GitId before, GitId? after) => after is { } commit
        ? Convert(repository.Diff.Compare<TreeChanges>(TreeOf(before), TreeOf(commit), WithoutRenames))
        : Compare(before, DiffTargets.Index, paths: null).FindAll(change => !IsAnnounced(change.Path, change.After.Id));

    public IReadOnlyList<FileChange> CompareWorkTree(GitId before)
    {
        IReadOnlyList<string>? paths = repository.Index.Count < StatusReader.Many ? null : StatusReader.Candidates(location);
        List<FileChange> changes = paths is { Count: 0 } ? [] : Compare(before, DiffTargets.WorkingDirectory, paths)
            .FindAll(change => repository.Index[change.Path] is not { AssumeUnchanged: true });

        // What a sparse checkout leaves out looks deleted, and to git does not differ.
        return paths is null && changes.Exists(change => change.After.Kind == FileKind.None) && StatusReader.Candidates(location) is { } different
            ? changes.FindAll(change => change.After.Kind != FileKind.None || different.Contains(change.Path, StringComparer.Ordinal))
            : changes;
    }

    public void Dispose() => repository.Dispose();

    private static IEnumerable<(string Path, FileVersion Version)> All(Tree tree, string folder) => tree.SelectMany(entry =>
        entry.Mode == Mode.Directory
            ? All((Tree)entry.Target, $"{folder}{entry.Name}/")
            : [(folder + entry.Name, Version(entry.Mode, entry.Target.Id))]);

    private static GitId IdOf(ObjectId id) => GitId.FromBytes(id.RawId);

    private static FileVersion Version(Mode mode, ObjectId id) => new(FileVersion.KindOf((int)mode), IdOf(id));

    private static List<FileChange> Convert(TreeChanges changes)
    {
        using TreeChanges disposed = changes;
        return [.. changes
            .Where(change => change.Status is not (ChangeKind.Unmodified or ChangeKind.Conflicted or ChangeKind.Ignored))
            .Select(change => new FileChange(
                change.Path,
                change.OldExists ? Version(change.OldMode, change.OldOid) : default,
                change.Exists ? Version(change.Mode, change.Oid) : default))];
    }

    private List<FileChange> Compare(GitId before, DiffTargets target, IReadOnlyList<string>? paths) =>
        Convert(repository.Diff.Compare<TreeChanges>(TreeOf(before), target, paths, paths is null ? null : AsNamed, WithoutRenames));

    private Tree? TreeOf(GitId commit) => commit.IsNone ? null : Require<Commit>(commit).Tree;

    /// <summary>The entry at a path. Folder by folder, since the library takes one whose tree is missing for one that is not there.</summary>
    private TreeEntry? Entry(GitId commit, string path)
    {
        Tree tree = Require<Commit>(commit).Tree;
        string[] names = path.Split('/');
        foreach (string name in names.AsSpan(0, names.Length - 1))
        {
            if (tree[name] is not { Mode: Mode.Directory } folder)
                return null;

            tree = Require<Tree>(IdOf(folder.Target.Id));
        }

        return tree[names[^1]];
    }

    private bool IsAnnounced(string path, GitId id) => id == EmptyBlob && announced.Value.Contains(path);

    private T Require<T>(GitId id)
        where T : GitObject => repository.Lookup<T>(new ObjectId(id.ToString())) ?? throw new NotFoundException($"{id} is not there");
}
