using NotesToolkit.Git;

namespace NotesToolkit.Tests.Git;

/// <summary>Histories that nobody would write: the list of changes must be what a comparison of whole trees tells.</summary>
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
    public void The_list_agrees_with_the_trees(int seed)
    {
        Load(seed);
        List<CommitChanges> history = repository.ReadHistory(repository.Head());

        Assert.Equal(120, history.Count);
        Assert.Contains(
            history, change => change.ByParent.Count > 1 && change.ByParent.Any(changes => changes.Count == 0) && change.ByParent.Any(changes => changes.Count > 0));
        HashSet<GitId> seen = [];
        Assert.All(history, change =>
        {
            Assert.True(seen.IsSupersetOf(change.Commit.Parents));
            seen.Add(change.Commit.Id);
        });
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
