using NotesToolkit.Git;

namespace NotesToolkit.Tests.Git;

/// <summary>Reads a history, and holds it against what a plain comparison of each commit's tree with those of its parents tells.</summary>
internal static class ReadHistories
{
    public static List<CommitChanges> ReadHistory(this TemporaryRepository repository, GitId tip, Func<string, bool>? isWanted = null)
    {
        using GitRepository opened = repository.Open();
        isWanted ??= _ => true;
        List<CommitChanges> history = [.. HistoryReader.Read(opened, tip, isWanted)];
        foreach (CommitChanges change in history)
        {
            IReadOnlyList<GitId> parents = change.Commit.Parents.Count == 0 ? [default] : change.Commit.Parents;
            Assert.Equal(parents.Count, change.ByParent.Count);
            foreach ((GitId parent, IReadOnlyList<FileChange> changes) in parents.Zip(change.ByParent))
            {
                Assert.Equal(
                    opened.Between(parent, change.Commit.Id).Where(found => isWanted(found.Path)).OrderBy(found => found.Path, StringComparer.Ordinal),
                    changes.OrderBy(found => found.Path, StringComparer.Ordinal));
            }
        }

        return history;
    }

    public static List<string> Describe(IEnumerable<CommitChanges> history) =>
    [
        .. history.Select(change => $"{change.Commit.Id} {string.Join(',', change.Commit.Parents)} {change.Commit.Author} {change.Commit.Committer}\n"
            + string.Join("\n--\n", change.ByParent.Select(changes => string.Join('\n', changes)))),
    ];

    /// <summary>Leaves main checked out with a value of a.md that differs from that of the branch side.</summary>
    public static GitId Fork(this TemporaryRepository repository)
    {
        repository.Write("a.md", "base");
        repository.Commit("base");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("a.md", "side");
        GitId side = repository.Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Write("a.md", "main");
        repository.Commit("main");
        return side;
    }
}
