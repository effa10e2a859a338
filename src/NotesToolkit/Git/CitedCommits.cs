using LibGit2Sharp;
using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>Looks up commits that somebody else named, and what stood in them. What is read is held against its id, so that an altered object is found.</summary>
internal sealed class CitedCommits(GitRepository repository)
{
    private HashSet<GitId>? history;

    /// <summary>The commit that an id begins with, or null where there is none, or more than one.</summary>
    /// <exception cref="NotesException">An object is not what its id says.</exception>
    public GitId? Find(string digits) => Read(opened =>
    {
        try
        {
            return (opened.Lookup(digits) as Commit)?.Id.ToGitId();
        }
        catch (AmbiguousSpecificationException)
        {
            return null;
        }
    });

    /// <summary>Whether HEAD rests on a commit.</summary>
    /// <exception cref="NotesException">An object is not what its id says.</exception>
    public bool IsInHistory(GitId commit) => (history ??= Read(opened => opened.Head.Tip is null
        ? []
        : opened.Commits.QueryBy(new CommitFilter { IncludeReachableFrom = opened.Head.Tip, SortBy = CommitSortStrategies.None }).Select(found => found.Id.ToGitId()).ToHashSet()))
        .Contains(commit);

    /// <summary>The bytes of a file in a commit, or null where nothing, or no file, stands at the path.</summary>
    /// <exception cref="NotesException">An object is not what its id says.</exception>
    public byte[]? Read(GitId commit, string path) => Read(opened =>
    {
        if (opened.Lookup<Commit>(commit.ToObjectId())?[path]?.Target is not Blob blob)
        {
            return null;
        }

        using Stream content = blob.GetContentStream();
        byte[] bytes = new byte[blob.Size];
        content.ReadExactly(bytes);
        return bytes;
    });

    private T Read<T>(Func<Repository, T> use)
    {
        GlobalSettings.SetStrictHashVerification(enabled: true);
        try
        {
            return repository.Use(use);
        }
        catch (LibGit2SharpException damaged)
        {
            throw new NotesException($"An object of {repository.Location.CommonDirectory} is not what its id says: {damaged.Message}. `git fsck` tells which.", damaged);
        }
        finally
        {
            GlobalSettings.SetStrictHashVerification(enabled: false);
        }
    }
}
