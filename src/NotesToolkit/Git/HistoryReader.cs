namespace NotesToolkit.Git;

/// <summary>Reads a repository's history: which paths each commit changed. It changes no byte of the repository.</summary>
/// <remarks>Replacement objects are not followed and grafts are refused: what a report cites is what was committed.</remarks>
internal static class HistoryReader
{
    /// <summary>The ancestors of a commit and itself, each after its parents, with the wanted paths that they change. Streams.</summary>
    public static IEnumerable<CommitChanges> Read(GitRepository repository, GitId tip, Func<string, bool> isWanted,
        params IReadOnlyCollection<string> folders)
    {
        RequireWhole(repository.Location);
        return new LogReader(repository, isWanted, folders).Read(tip);
    }

    /// <summary>The last commit of HEAD's own line whose committer's day is a day or earlier, or null where there is none.</summary>
    public static GitId? AsOf(GitRepository repository, DateOnly day, TimeZoneInfo zone)
    {
        if (repository.Head is not { } head)
            return null;

        foreach (string line in GitProcess.Lines(repository.Location, "log", "--first-parent", "--format=%H %cd", "--date=raw", head.ToString()))
        {
            (GitId commit, DateTimeOffset when) = GitProcess.Understand(() =>
            {
                string[] parts = line.Split(' ', 2);
                GitId id = GitId.Parse(parts[0]);
                return (id, CommitTime.Read(Encoding.ASCII.GetBytes(parts[1])) ?? throw CommitTime.Unreadable(id));
            });
            if (DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(when, zone).DateTime) <= day)
                return commit;
        }

        return null;
    }

    /// <summary>Refuses a history that was cut off or pasted together.</summary>
    public static void RequireWhole(RepositoryLocation location)
    {
        if (location.IsShallow)
        {
            throw new NotesException(
                $"{location.WorkTree ?? location.GitDirectory} is a shallow clone, and half a history would tell half the truth: complete it with "
                    + "`git fetch --unshallow`.");
        }

        string grafts = Path.Combine(location.CommonDirectory, "info", "grafts");
        if (File.Exists(grafts) && File.ReadLines(grafts).Any(line => line.Length > 0 && line[0] != '#'))
        {
            throw new NotesException(
                $"{grafts} gives commits other parents than they were made with: move that file away, so that history is read as it was committed.");
        }
    }
}
