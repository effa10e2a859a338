using System.Text;
using NotesToolkit.Git;
using NotesToolkit.History.Cache;

namespace NotesToolkit.Tests.Git;

/// <summary>Histories that nobody would write: both change lists must tell them alike, and so must a comparison of whole trees.</summary>
public sealed class RandomHistoryTests : IDisposable
{
    private static readonly string[] Paths = ["a", "a.md", "a-b.md", "a/b.md", "a/c/d.md", "ab.md", "\u00E9/\uFF5E.md", "\u00E9/\U0001F600.md", "z z.md"];
    private static readonly string[] Modes = ["100644", "100755", "120000", "160000"];

    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Both_lists_tell_the_same_and_agree_with_the_trees(int seed)
    {
        Load(seed);
        using GitRepository opened = repository.Open();
        GitId tip = opened.Head!.Value;

        List<CommitChanges> log = [.. HistoryReader.ReadFromLog(opened, tip, _ => true)];
        List<CommitChanges> trees = [.. HistoryReader.ReadFromTrees(opened, tip, _ => true)];

        Assert.Equal(120, log.Count);
        Assert.Contains(log, change => change.ByParent.Count > 1 && change.ByParent.Any(changes => changes.Count == 0) && change.ByParent.Any(changes => changes.Count > 0));
        for (int i = 0; i < log.Count; i++)
        {
            Assert.Equal(log[i].Commit.Id, trees[i].Commit.Id);
            Assert.Equal(log[i].Commit.Parents, trees[i].Commit.Parents);
            Assert.Equal(log[i].ByParent.Count, trees[i].ByParent.Count);
            for (int parent = 0; parent < log[i].ByParent.Count; parent++)
            {
                Assert.Equal(log[i].ByParent[parent], trees[i].ByParent[parent]);
                GitId before = log[i].Commit.Parents.Count == 0 ? default : log[i].Commit.Parents[parent];
                Assert.Equal(
                    SnapshotComparison.Between(opened, before, log[i].Commit.Id).Select(change => (change.Path, change.Before.Id, change.After.Id)).Order(),
                    log[i].ByParent[parent].Select(change => (change.Path, change.Before.Id, change.After.Id)).Order());
            }
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void What_a_commit_adds_to_any_other_makes_its_whole_list_with_what_that_one_rests_on(int seed)
    {
        Load(seed);
        using GitRepository opened = repository.Open();
        List<CommitChanges> all = [.. HistoryReader.ReadFromLog(opened, opened.Head!.Value, _ => true)];

        foreach (GitId known in all.Select(changes => changes.Commit.Id))
        {
            GitId tip = all[(all.FindIndex(changes => changes.Commit.Id == known) * 7) % all.Count].Commit.Id;
            List<CommitChanges> before = [.. HistoryReader.ReadFromLog(opened, known, _ => true)];
            HashSet<GitId> ids = [.. before.Select(changes => changes.Commit.Id)];
            IEnumerable<CommitChanges> joined = WholeList.Join(tip, before, HistoryReader.ReadSince(opened, tip, ids, _ => true));
            Assert.Equal(BothHistories.Describe(HistoryReader.ReadFromLog(opened, tip, _ => true)), BothHistories.Describe(joined));
        }
    }

    private void Load(int seed)
    {
        repository.Git("config", "core.protectHFS", "false");
        File.WriteAllText(Path.Combine(repository.Outside, "stream"), WriteHistory(new(seed), commits: 120));
        repository.Variables["STREAM"] = Path.Combine(repository.Outside, "stream");
        repository.Git("-c", "alias.load=!git fast-import --quiet < \"$STREAM\"", "load");
    }

    /// <summary>A stream for git fast-import: commits on random parents, some none, some up to four, each with a few random changes; the last one merges every head.</summary>
    private static string WriteHistory(Random random, int commits)
    {
        StringBuilder stream = new();
        HashSet<int> heads = [];
        for (int mark = 1; mark <= commits; mark++)
        {
            bool isLast = mark == commits;
            int[] parents = isLast
                ? [.. heads]
                : [.. Enumerable.Range(0, mark == 1 || random.Next(25) == 0 ? 0 : 1 + Math.Max(0, random.Next(7) - 3)).Select(_ => random.Next(Math.Max(1, mark - 9), mark)).Distinct()];
            heads.ExceptWith(parents);
            heads.Add(mark);
            stream.Append("reset refs/heads/main\n\ncommit refs/heads/main\nmark :").Append(mark).Append('\n');
            stream.Append("committer Dana <dana@example.com> ").Append(1_700_000_000 + random.Next(100_000)).Append(" +0000\ndata 0\n\n");
            for (int i = 0; i < parents.Length; i++)
            {
                stream.Append(i == 0 ? "from :" : "merge :").Append(parents[i]).Append('\n');
            }

            for (int change = random.Next(4); change > 0; change--)
            {
                stream.Append(Change(random));
            }
        }

        return stream.ToString();
    }

    private static string Change(Random random)
    {
        string path = '"' + Paths[random.Next(Paths.Length)] + '"';
        string mode = Modes[random.Next(8) is var pick && pick < Modes.Length ? pick : 0];
        return random.Next(4) == 0 ? $"D {path}\n"
            : mode == "160000" ? $"M {mode} {random.Next(1, 9):x40} {path}\n"
            : $"M {mode} inline {path}\ndata 1\n{random.Next(4)}\n";
    }
}
