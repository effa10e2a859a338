using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.History.Cache;
using NotesToolkit.Notes;

namespace NotesToolkit.History;

/// <summary>What history is to be read.</summary>
internal sealed record HistoryRequest(GitRepository Repository, string Prefix, NotesConfiguration Configuration, DateOnly AsOf)
{
    /// <summary>The last commit to read; null for HEAD.</summary>
    public GitId? Tip { get; init; }

    /// <summary>What stands in the last commit, where it is known: these texts are read first, while the commits are looked for.</summary>
    public IReadOnlyList<FileChange> Standing { get; init; } = [];

    /// <summary>Called once for each text of <see cref="Standing"/>, from several threads at once; for what else is wanted of the notes.</summary>
    public Action<GitId, Note>? Seen { get; init; }

    /// <summary>So many commits and texts must have been read before they are kept for the next run: a short history is read as fast without.</summary>
    internal int LeastToCache { get; init; } = 1000;
}

/// <summary>Reads the history of a notes root: the change list streams while other threads read and parse the texts.</summary>
internal static class TrailReader
{
    /// <summary>The history of a root.</summary>
    /// <exception cref="NotesException">The clone is shallow, or an object is missing or damaged.</exception>
    public static NotesHistory Read(HistoryRequest request)
    {
        if ((request.Tip ?? request.Repository.Head) is not { } tip)
        {
            return HistoryBuilder.Build([], _ => new(), request.Configuration, request.Prefix, request.AsOf);
        }

        FurtherChanges further = new(request);
        HistoryCache cache = new(request);
        using VersionQueue versions = new(request);

        // While the commits are still looked for. What stands side by side is read once so.
        versions.Want(request.Standing.OrderBy(change => request.Repository.Objects.PlaceOf(change.After.Id)));
        IEnumerable<CommitChanges> list = cache.Read(tip);
        versions.Know(cache.Facts);
        List<CommitChanges> whole = [];
        List<CommitChanges> commits = [];
        foreach (CommitChanges changes in list)
        {
            whole.Add(changes);
            commits.Add(further.SetAside(changes, commits.Count));
            versions.Want(commits[^1].ByParent.SelectMany(changed => changed));
        }

        foreach (int order in further.PutBack(commits))
        {
            versions.Want(commits[order].ByParent.SelectMany(changed => changed));
        }

        versions.Complete();
        Task keeping = Task.Run(() =>
        {
            versions.WaitUntilRead();
            cache.Keep(whole, versions.Find, versions.UnknownCount);
        });
        NotesHistory history = HistoryBuilder.Build(commits, versions.FactsOf, request.Configuration, request.Prefix, request.AsOf, further.SharesPast);
        keeping.GetAwaiter().GetResult();
        return history;
    }
}
