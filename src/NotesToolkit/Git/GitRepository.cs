using LibGit2Sharp;
using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>An opened repository. It only reads; safe to use from several threads, which take turns.</summary>
public sealed class GitRepository : IDisposable
{
    private readonly Repository repository;
    private readonly Lock turn = new();
    private readonly Lazy<IReadOnlySet<string>> intendedToAdd;

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

    /// <inheritdoc/>
    public void Dispose() => repository.Dispose();

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

    private byte[] Read(GitId id)
    {
        Blob blob = repository.Lookup<Blob>(id.ToObjectId()) ?? throw RepositoryFormat.Missing(Location, id);
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
