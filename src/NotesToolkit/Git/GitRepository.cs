using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>An opened repository. It only reads; safe to use from several threads, which take turns.</summary>
/// <remarks>It is read by LibGit2Sharp, in this process; from the first question on that the library cannot answer, by the git program.</remarks>
internal sealed class GitRepository : IDisposable
{
    private static readonly string[] SslNames =
        ["libssl.so.3", "libssl.so.1.1", "libssl.so.10", "libssl.so.1.0.2", "libssl.so.1.0.0", "libssl.so"];

    private readonly Lock turn = new();
    private IGitReader reader;
    private bool isDisposed;

    internal GitRepository(RepositoryLocation location, IGitReader reader)
    {
        Location = location;
        Filters = new(location);
        this.reader = reader;
    }

    public RepositoryLocation Location { get; }
    public StoredFilters Filters { get; }
    public GitId? Head => Ask(git => git.Head);

    /// <summary>The address of the remote <c>origin</c>, else of the only remote; null where there is none, or no git program to ask.</summary>
    public string? FindRemote() => NotesException.Try(() =>
    {
        string[] remotes = GitProcess.Lines(Location, "remote");
        string? name = remotes.Contains("origin", StringComparer.Ordinal) ? "origin" : remotes.Length == 1 ? remotes[0] : null;
        return name is null ? null : GitProcess.Run(Location, "remote", "get-url", name).Trim();
    }, _ => null);

    /// <summary>Whether what libgit2 loads when it is loaded itself is there: where OpenSSL is missing, it ends the process without a word.</summary>
    private static bool HasSsl { get; } = !OperatingSystem.IsLinux() || Array.Exists(SslNames,
        name => NativeLibrary.TryLoad(name, out _));

    public static GitRepository Open(RepositoryLocation location)
    {
        try
        {
            return new(location, HasSsl ? new LibraryReader(location)
                : OpenByProgram(location, "LibGit2 needs OpenSSL's libssl, which is not on this machine"));
        }
        catch (LibGit2SharpException refused)
        {
            return new(location, OpenByProgram(location, refused.Message));
        }
    }

    public GitId Resolve(string revision) => (revision.Length == 0 ? null : Ask(git => git.Resolve(revision)))
        ?? throw new NotesException($"No commit is named `{revision}` in {Location.GitDirectory}: `git log` lists them.");

    /// <summary>A blob's bytes, read through git-crypt or LFS where they were stored so and can be.</summary>
    public byte[] ReadBlob(GitId id) => StoredText.Plain(Location, Ask(git => git.ReadBlob(id)));

    /// <summary>A file's text, by its path below a root; one that is stored through a filter which is not run is not read.</summary>
    public SourceText ReadText(string prefix, string path, GitId id) => Filters.Of(prefix + path) is { } filter
        ? SourceText.Unknown(path, SourceDefectKind.Stored, filter)
        : SourceText.Decode(path, ReadBlob(id));

    /// <summary>What a commit of the index would change. In a merge, only what differs from every parent. Paths in conflict are left out.</summary>
    public IReadOnlyList<FileChange> Staged() => AgainstParents(static (git, parent) => git.Compare(parent, after: null));

    /// <summary>How the work tree, new files included, differs from HEAD. In a merge, only what differs from every parent.</summary>
    public IReadOnlyList<FileChange> InWorkTree()
    {
        IReadOnlyList<FileChange> changes = AgainstParents(static (git, parent) => git.CompareWorkTree(parent));
        return StoredText.IsUsed(Location) ? [.. changes.Where(change => !IsSameText(change))] : changes;
    }

    public IReadOnlyList<FileChange> Between(GitId before, GitId after) => Ask(git => git.Compare(before, after));

    public IReadOnlyList<GitId> Parents()
    {
        string merge = Path.Combine(Location.GitDirectory, "MERGE_HEAD");
        IEnumerable<GitId> others = File.Exists(merge)
            ? File.ReadLines(merge).Where(GitEnvironment.IsId).Select(GitId.Parse)
            : Location.Environment.MergedHeads;
        return Head is { } head ? [head, .. others.Where(other => other != head)] : [];
    }

    /// <summary>Waits for a question that another thread has; its next one is refused.</summary>
    public void Dispose()
    {
        lock (turn)
        {
            isDisposed = true;
            reader.Dispose();
        }
    }

    /// <summary>Asks the library, or git where the library cannot answer, while no other thread asks.</summary>
    /// <exception cref="ObjectDisposedException">The repository was closed, as an editor's server does where git's state is another.</exception>
    internal T Ask<T>(Func<IGitReader, T> question)
    {
        lock (turn)
        {
            // To the library itself this would be a pointer to what is freed.
            ObjectDisposedException.ThrowIf(isDisposed, this);
            try
            {
                return question(reader);
            }
            catch (Exception refused) when (reader is LibraryReader
                && refused is LibGit2SharpException or ArgumentOutOfRangeException or IndexOutOfRangeException or InvalidCastException or IOException)
            {
                IGitReader program = OpenByProgram(Location, refused.Message);
                reader.Dispose();
                reader = program;
                return question(reader);
            }
        }
    }

    /// <summary>Has git read what the library does not know, and what is another user's but trusted in a way that only git knows of.</summary>
    private static PlumbingReader OpenByProgram(RepositoryLocation location, string cause)
    {
        // Found by git itself, since it trusts a folder that it is given.
        string? fault = GitProgram.Find() is null ? cause : GitProcess.FindFault(location);
        return fault is null ? new(location) : throw location.Unopened(fault);
    }

    /// <summary>Whether a file is what git stores through a filter: compared as they are, the two differ always.</summary>
    private bool IsSameText(FileChange change)
    {
        FileInfo file = new(Path.Combine(Location.WorkTree!, change.Path));
        return (change.Before.Kind, change.After.Kind) is (FileKind.File, FileKind.File) && file is { Exists: true, LinkTarget: null }
            && ReadBlob(change.Before.Id).AsSpan().SequenceEqual(File.ReadAllBytes(file.FullName));
    }

    private IReadOnlyList<FileChange> AgainstParents(Func<IGitReader, GitId, IReadOnlyList<FileChange>> compare)
    {
        IReadOnlyList<GitId> parents = Parents() is { Count: > 0 } some ? some : [default];
        return Ask(git => parents.Select(parent => compare(git, parent)).Aggregate((changes, others) =>
            [.. changes.IntersectBy(others.Select(change => change.Path), change => change.Path, StringComparer.Ordinal)]));
    }
}
