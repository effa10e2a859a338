using NotesToolkit.Git;

namespace NotesToolkit.Tests.Git;

/// <summary>Reads a history as git's log and as the trees tell it, which must be one.</summary>
internal static class BothHistories
{
    public static List<CommitChanges> ReadBoth(this TemporaryRepository repository, GitId tip, Func<string, bool>? isWanted = null)
    {
        using GitRepository opened = repository.Open();
        List<CommitChanges> log = [.. HistoryReader.ReadFromLog(opened, tip, isWanted ?? (_ => true))];
        List<CommitChanges> trees = [.. HistoryReader.ReadFromTrees(opened, tip, isWanted ?? (_ => true))];
        Assert.Equal(Describe(log), Describe(trees));
        return log;
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
