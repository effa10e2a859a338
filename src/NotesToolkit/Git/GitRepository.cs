using LibGit2Sharp;
using NotesToolkit.Git.Objects;
using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>An opened repository. It only reads; safe to use from several threads, which take turns.</summary>
public sealed class GitRepository : IDisposable
{
    private const int BlobCacheSize = 1024 * 1024;

    private readonly Repository repository;
    private readonly Lock turn = new();
    private readonly Lazy<IReadOnlySet<string>> intendedToAdd;
    private readonly Lazy<ObjectStore> objects;
    private readonly Lazy<ObjectReader> blobs;
    private readonly Lazy<Mailmap> mailmap;

    static GitRepository()
    {
        // What git wrote and packed was verified then; this saves a fifth of reading every blob.
        GlobalSettings.SetStrictHashVerification(enabled: false);
        GlobalSettings.SetExtensions("partialclone", "worktreeconfig", "preciousobjects");
    }

    private GitRepository(RepositoryLocation location, Repository repository)
    {
        Location = location;
        this.repository = repository;
        objects = new(() => new(location));
        blobs = new(() => new(Objects, BlobCacheSize, BlobCacheSize));
        mailmap = new(() => Mailmap.Of(this));
        intendedToAdd = new(() => IntentToAdd.Read(IndexFile(location)));
    }

    /// <summary>Where the repository lies.</summary>
    public RepositoryLocation Location { get; }

    /// <summary>The commit that HEAD names, or null before the first commit.</summary>
    public GitId? Head => Use(opened => opened.Head.Tip is { } tip ? tip.Id.ToGitId() : (GitId?)null);

    /// <summary>Opens a repository.</summary>
    /// <param name="location">Where it lies.</param>
    /// <exception cref="NotesException">It is of a form that cannot be read, or another user's.</exception>
    public static GitRepository Open(RepositoryLocation location)
    {
        RepositoryOptions options = new();
        if (location.WorkTree is { } workTree)
        {
            options.WorkingDirectoryPath = workTree;
            options.IndexPath = IndexFile(location);
        }

        try
        {
            return new(location, new Repository(location.GitDirectory, options));
        }
        catch (LibGit2SharpException foreign) when (RepositoryFormat.IsOwnership(foreign.Message) && IsTrusted(location))
        {
            return OpenUnchecked(location, options);
        }
        catch (LibGit2SharpException unreadable)
        {
            throw new NotesException(RepositoryFormat.Explain(location, unreadable.Message), unreadable);
        }
    }

    /// <summary>Why a repository cannot be opened, as a sentence; null where it can.</summary>
    /// <param name="location">Where it lies.</param>
    public static string? FindFault(RepositoryLocation location)
    {
        try
        {
            Open(location).Dispose();
            return null;
        }
        catch (NotesException told)
        {
            return told.Message;
        }
    }

    /// <summary>The commit that a revision names.</summary>
    /// <param name="revision">A revision as git writes it, such as <c>main~3</c>.</param>
    /// <exception cref="NotesException">No commit has that name.</exception>
    public GitId Resolve(string revision)
    {
        try
        {
            return Use(opened => revision.Length == 0 ? null : opened.Lookup(revision)?.Peel<Commit>().Id.ToGitId())
                ?? throw new NotesException($"No commit is named `{revision}` in {Location.GitDirectory}: `git log` lists them.");
        }
        catch (LibGit2SharpException unknown)
        {
            throw new NotesException($"`{revision}` names no commit in {Location.GitDirectory}: {unknown.Message}.", unknown);
        }
    }

    /// <summary>A blob's bytes, without any filter.</summary>
    /// <param name="id">The blob's id.</param>
    /// <exception cref="NotesException">The blob is not in the repository.</exception>
    public byte[] ReadBlob(GitId id) => Use(_ => Read(id));

    /// <summary>The bytes of several blobs, without any filter, while other threads wait once.</summary>
    /// <param name="ids">The blobs' ids.</param>
    /// <exception cref="NotesException">A blob is not in the repository.</exception>
    public byte[][] ReadBlobs(IEnumerable<GitId> ids)
    {
        lock (turn)
        {
            byte[][] read = [.. ids.Select(id => blobs.Value.Find(id)?.Bytes.ToArray() ?? Read(id))];
            blobs.Value.Release();
            return read;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        repository.Dispose();
        if (objects.IsValueCreated)
        {
            objects.Value.Dispose();
        }
    }

    /// <summary>The objects, for whoever reads many of them.</summary>
    internal ObjectStore Objects => objects.Value;

    /// <summary>The tree of a commit.</summary>
    internal GitId TreeOf(GitId commit) => Use(opened => opened.Lookup<Commit>(commit.ToObjectId()).Tree.Id.ToGitId());

    /// <summary>The text that a revision and a path name, such as <c>HEAD:.mailmap</c>, or null.</summary>
    internal string? ReadText(string name)
    {
        try
        {
            return Use(opened => opened.Lookup<Blob>(name)?.Id.ToGitId()) is { } blob ? SourceText.Decode(name, ReadBlob(blob)).Text : null;
        }
        catch (LibGit2SharpException)
        {
            return null;
        }
    }

    /// <summary>Whether the index only announces a path.</summary>
    internal bool IsIntendedToAdd(string path, GitId id) => id == IntentToAdd.EmptyBlob && intendedToAdd.Value.Contains(path);

    /// <summary>Uses the library's repository while no other thread does.</summary>
    internal T Use<T>(Func<Repository, T> use)
    {
        lock (turn)
        {
            return use(repository);
        }
    }

    /// <summary>Who is meant by the names and addresses of commits.</summary>
    internal Mailmap Mailmap => mailmap.Value;

    /// <summary>Says that an object is not there.</summary>
    internal NotesException Missing(GitId id) => new(
        $"The object {id} is not in {Location.CommonDirectory}: if this is a partial clone, complete it with `git fetch --refetch --no-filter`; else `git fsck` tells what is missing.");

    private byte[] Read(GitId id)
    {
        Blob blob = repository.Lookup<Blob>(id.ToObjectId()) ?? throw Missing(id);
        using Stream content = blob.GetContentStream();
        byte[] bytes = new byte[blob.Size];
        content.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Whether git reads the repository: it knows of trust that the library does not, such as that of <c>GIT_CONFIG_COUNT</c>.</summary>
    private static bool IsTrusted(RepositoryLocation location)
    {
        try
        {
            GitProcess.Run(location, "rev-parse", "--git-dir");
            return true;
        }
        catch (NotesException)
        {
            return false;
        }
    }

    private static GitRepository OpenUnchecked(RepositoryLocation location, RepositoryOptions options)
    {
        GlobalSettings.SetOwnerValidation(false);
        try
        {
            return new(location, new Repository(location.GitDirectory, options));
        }
        finally
        {
            GlobalSettings.SetOwnerValidation(true);
        }
    }

    private static string IndexFile(RepositoryLocation location) => location.IndexFile ?? Path.Combine(location.GitDirectory, "index");
}
