using NotesToolkit.Cli.Output;

namespace NotesToolkit.Cli.Tests.Output;

public sealed class LineDiffTests
{
    [Fact]
    public void The_hunks_lead_from_one_list_to_the_other_by_the_shortest_way()
    {
        Random random = new(1);
        for (int i = 0; i < 2000; i++)
        {
            string[] old = Letters(random);
            string[] current = Letters(random);
            IReadOnlyList<DiffHunk> hunks = LineDiff.Compare(old, current);
            Assert.Equal(current, Apply(hunks, old, current));
            Assert.Equal(old.Length + current.Length - (2 * CommonLength(old, current)), hunks.Sum(hunk => hunk.OldCount + hunk.NewCount));
        }
    }

    [Fact]
    public void Of_thousands_of_lines_every_second_one_is_a_hunk()
    {
        string[] old = [.. Enumerable.Range(0, 40_000).Select(i => $"line {i}")];
        string[] rewritten = [.. old.Select((line, i) => i % 2 == 0 ? line : line + " changed")];
        IReadOnlyList<DiffHunk> hunks = LineDiff.Compare(old, rewritten);
        Assert.Equal(20_000, hunks.Count);
        Assert.Equal(rewritten, Apply(hunks, old, rewritten));
    }

    private static string[] Letters(Random random) =>
        [.. Enumerable.Range(0, random.Next(12)).Select(_ => ((char)('a' + random.Next(4))).ToString())];

    private static string[] Apply(IReadOnlyList<DiffHunk> hunks, string[] old, string[] current)
    {
        List<string> result = [];
        int at = 0;
        foreach (DiffHunk hunk in hunks)
        {
            result.AddRange(old[at..hunk.OldStart]);
            Assert.Equal(hunk.NewStart, result.Count);
            result.AddRange(current[hunk.NewStart..(hunk.NewStart + hunk.NewCount)]);
            at = hunk.OldStart + hunk.OldCount;
        }

        return [.. result, .. old[at..]];
    }

    /// <summary>The length of the longest list that both hold, the slow way.</summary>
    private static int CommonLength(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return 0;
        }

        return a[0] == b[0] ? 1 + CommonLength(a[1..], b[1..]) : Math.Max(CommonLength(a[1..], b), CommonLength(a, b[1..]));
    }
}
