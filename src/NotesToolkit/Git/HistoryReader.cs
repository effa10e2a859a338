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
        DateTime midnight = (day < DateOnly.MaxValue ? day.AddDays(1) : day).ToDateTime(TimeOnly.MinValue);
        long last = (long)(midnight - zone.GetUtcOffset(midnight) - DateTime.UnixEpoch).TotalSeconds - 1;
        if (repository.Head is not { } head || last < 0)
            return null;

        string found = GitProcess.Run(repository.Location, "rev-list", "-1", "--first-parent", $"--before=@{last} +0000", head.ToString());
        return found.Length == 0 ? null : GitProcess.Understand(() => GitId.Parse(found.Trim()));
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
