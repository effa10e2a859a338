using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.History.Cache;

/// <summary>
/// What an earlier run read of a long history: its list of changes and what the texts say. Kept in the git folder, and good for nothing but time:
/// it may be deleted at any moment, and whatever it was made with (this program, the mailmap, the configuration) must still be the same.
/// </summary>
internal sealed class HistoryCache
{
    private const string Folder = "notes-toolkit";

    private readonly HistoryRequest request;
    private readonly string file;
    private readonly string[] origin;
    private int reused;

    /// <summary>The cache of a root.</summary>
    /// <param name="request">What is to be read.</param>
    public HistoryCache(HistoryRequest request)
    {
        this.request = request;
        NotesConfiguration configuration = request.Configuration;
        origin =
        [
            typeof(HistoryCache).Module.ModuleVersionId.ToString(),
            Mailmap.Text(request.Repository),
            request.Prefix,
            configuration.Source?.Text ?? string.Empty,
            configuration.Roster.Source?.Text ?? string.Empty,
        ];
        file = Path.Combine(request.Repository.Location.CommonDirectory, Folder, $"history-{TextHash.Add(0, request.Prefix):x16}");
    }

    /// <summary>What the texts say that were read before, by blob.</summary>
    public IReadOnlyDictionary<GitId, NoteFacts> Facts { get; private set; } = new Dictionary<GitId, NoteFacts>();

    /// <summary>The commits of a tip's history, each behind its parents: those known from before, and the rest as git tells it.</summary>
    /// <param name="tip">The last commit.</param>
    /// <exception cref="NotesException">The clone is shallow, or git fails.</exception>
    public IEnumerable<CommitChanges> Read(GitId tip)
    {
        HistoryReader.RequireWhole(request.Repository.Location);
        List<CommitChanges> known = Load();
        if (known.Count > 0)
        {
            try
            {
                IEnumerable<CommitChanges> added = HistoryReader.ReadSince(request.Repository, tip, known[^1].Commit.Id, FurtherChanges.IsWanted);
                IEnumerable<CommitChanges> whole = WholeList.Join(tip, known, added);
                reused = known.Count;
                return whole;
            }
            catch (NotesException)
            {
                // The repository has lost that commit since, or cannot be read, which is told by what follows.
            }
        }

        return HistoryReader.Read(request.Repository, tip, FurtherChanges.IsWanted);
    }

    /// <summary>Keeps what was read for the next run, where that was much.</summary>
    /// <param name="commits">The whole list.</param>
    /// <param name="factsOf">What a text says; null where it was not read.</param>
    /// <param name="count">The number of texts that were read or known.</param>
    public void Keep(IReadOnlyList<CommitChanges> commits, Func<GitId, NoteFacts?> factsOf, int count)
    {
        if (commits.Count - reused + count - Facts.Count < request.LeastToCache
            || commits[^1].Commit.Id != request.Repository.Head
            || GitProgram.Find() is null
            || Mailmap.MayHaveMore(request.Repository.Location))
        {
            return;
        }

        try
        {
            string folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!).FullName;
            foreach (string left in Directory.EnumerateFiles(folder, Path.GetFileName(file) + ".*"))
            {
                File.Delete(left);
            }

            AtomicFile.Write(file, stream =>
            {
                CacheWriter writer = new(stream);
                writer.Texts(origin);
                CommitRows.Write(writer, commits);
                FactRows.Write(writer, commits, factsOf);
                writer.Complete();
            });
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The next run reads everything again.
        }
    }

    private List<CommitChanges> Load()
    {
        if (!File.Exists(file) || Mailmap.MayHaveMore(request.Repository.Location))
        {
            return [];
        }

        try
        {
            if (CacheReader.Open(File.ReadAllBytes(file)) is not { } reader || !reader.Texts().SequenceEqual(origin, StringComparer.Ordinal))
            {
                return [];
            }

            List<CommitChanges> commits = CommitRows.Read(reader);
            Facts = FactRows.Read(reader);
            return commits;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
