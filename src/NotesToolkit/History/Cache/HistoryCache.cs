using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.History.Cache;

/// <summary>What an earlier run read of a long history: its list of changes, and what the texts say.</summary>
internal sealed class HistoryCache(HistoryRequest request)
{
    private readonly CacheFile file = new(request, "history", request.Repository.Mailmap.Text);
    private int reused;

    /// <summary>What the texts say that were read before, by blob.</summary>
    public IReadOnlyDictionary<GitId, NoteFacts> Facts { get; private set; } = new Dictionary<GitId, NoteFacts>();

    /// <summary>The commits of a tip's history, each behind its parents: those known from before, and the rest as git tells it.</summary>
    /// <exception cref="NotesException">The clone is shallow, or git fails.</exception>
    public IEnumerable<CommitChanges> Read(GitId tip)
    {
        IReadOnlyList<CommitChanges> known = Load();
        if (known.Count > 0 && !request.Repository.Objects.HasUnknownForms)
        {
            reused = known.Count;
            HashSet<GitId> ids = [.. known.Select(changes => changes.Commit.Id)];
            return WholeList.Join(tip, known, HistoryReader.ReadSince(request.Repository, tip, ids, FurtherChanges.IsWanted));
        }

        return HistoryReader.Read(request.Repository, tip, FurtherChanges.IsWanted);
    }

    /// <summary>Keeps what was read for the next run, where that was much.</summary>
    public void Keep(IReadOnlyList<CommitChanges> commits, Func<GitId, NoteFacts?> factsOf, int added)
    {
        bool isMuch = commits.Count - reused + added >= request.LeastToCache;
        if (isMuch && commits[^1].Commit.Id == request.Repository.Head)
        {
            file.Write(writer =>
            {
                CommitRows.Write(writer, commits);
                FactRows.Write(writer, factsOf);
            });
        }
    }

    private IReadOnlyList<CommitChanges> Load()
    {
        if (file.Read() is not { } reader)
        {
            return [];
        }

        IReadOnlyList<CommitChanges> commits = CommitRows.Read(reader);
        Facts = FactRows.Read(reader);
        return commits;
    }
}
