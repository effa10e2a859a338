namespace NotesToolkit.Git;

/// <summary>Finds since when a note is in history, without reading more of it than the answer needs.</summary>
internal sealed class FirstCommits(GitRepository repository, IReadOnlyList<GitId> tips, Func<DateTimeOffset, DateOnly> dayOf)
{
    /// <summary>The day of the commit that a file came with. A file that was in another folder of the same name before is the same one.</summary>
    public DateOnly? DayOf(string path, DateOnly enough) => repository.Ask(git => tips
        .Where(tip => !tip.IsNone && git.Find(tip, path).Kind != FileKind.None)
        .Select(tip => (DateOnly?)Search(git, tip, path, enough))
        .FirstOrDefault());

    private DateOnly Search(IGitReader git, GitId tip, string path, DateOnly enough)
    {
        string[] shallow = repository.Location.IsShallow ? File.ReadAllLines(Path.Combine(repository.Location.CommonDirectory, "shallow")) : [];
        HashSet<GitId> cut = [.. shallow.Select(line => line.Trim()).Where(GitEnvironment.IsId).Select(GitId.Parse)];
        HashSet<(GitId, string)> seen = [(tip, path)];
        Stack<(GitId Commit, string Path)> open = new([(tip, path)]);
        DateOnly first = DateOnly.MaxValue;
        while (open.TryPop(out (GitId Commit, string Path) next))
        {
            (IReadOnlyList<GitId> parents, DateTimeOffset when) = git.Commit(next.Commit);
            DateOnly day = dayOf(when);
            first = day < first ? day : first;
            if (first <= enough)
                return first;

            if (cut.Contains(next.Commit))
                return DateOnly.MinValue;

            foreach (GitId parent in parents)
            {
                if (Find(git, parent, next.Path) is { } there && seen.Add((parent, there)))
                    open.Push((parent, there));
            }
        }

        return first;
    }

    private static string? Find(IGitReader git, GitId commit, string path) => git.Find(commit, path).Kind != FileKind.None ? path
        : !path.Contains('/', StringComparison.Ordinal) ? null
        : git.List(commit, string.Empty).Select(file => file.Path).FirstOrDefault(found => NoteName.Tail(found) == NoteName.Tail(path));
}
