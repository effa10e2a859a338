using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Notes;
using NotesToolkit.Phrases;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

/// <summary>Which sentences were rewritten in notes after their draft windows.</summary>
public sealed class RewriteTests : IDisposable
{
    private const string Said = "## Feedback\n- The rollback runbook was missed twice  [feedback:: performance]\n  - gap:: not delivered\n  - standard:: merged before the launch\n";

    private readonly LivedRepository lived = new();

    private TemporaryRepository Repository => lived.Repository;

    public void Dispose() => lived.Dispose();

    [Fact]
    public void A_rewritten_sentence_is_told_with_both_versions_and_the_days_after_the_meeting()
    {
        Write("2026-03-04", Said);
        GitId first = Head();
        Write("2026-03-20", Said.Replace("missed twice", "missed once or so", StringComparison.Ordinal));
        Rewrite rewrite = Assert.Single(Read());
        Assert.Equal((SectionKind.Feedback, "The rollback runbook was missed twice", "The rollback runbook was missed once or so"), (rewrite.Section, rewrite.Before, rewrite.After));
        Assert.Equal((first, Head(), 16), (rewrite.From.Commit.Info.Id, rewrite.To.Commit.Info.Id, rewrite.DaysAfter));
        Assert.Equal((8, 8), (rewrite.FromLine, rewrite.ToLine));
    }

    [Theory]
    [InlineData("missed twice", "Missed  twice.")]
    [InlineData("missed twice", "missed twice #rollback")]
    [InlineData("[feedback:: performance]", "[feedback:: performance]  [outcome:: changed]  [reviewed:: 2026-03-18]")]
    [InlineData("[feedback:: performance]", "[feedback:: performance]  [evidence:: PR-812]")]
    [InlineData("- The", "- Thé")]
    public void A_correction_a_settlement_and_what_is_added_by_right_rewrite_nothing(string before, string after)
    {
        Write("2026-03-04", Said);
        Write("2026-03-20", Said.Replace(before, after, StringComparison.Ordinal));
        Assert.Empty(Read());
    }

    [Theory]
    [InlineData("gap:: not delivered", "gap:: came somewhat later", "gap: not delivered", "gap: came somewhat later")]
    [InlineData("  - standard:: merged before the launch\n", "", "standard: merged before the launch", null)]
    [InlineData("\n  - gap", "\n  - consequence:: the launch moves\n  - gap", null, "consequence: the launch moves")]
    public void A_field_that_changed_is_told_with_its_key(string before, string after, string? told, string? since)
    {
        Write("2026-03-04", Said);
        Write("2026-03-20", Said.Replace(before, after, StringComparison.Ordinal));
        Rewrite rewrite = Assert.Single(Read());
        Assert.Equal((told, since), (rewrite.Before, rewrite.After));
    }

    [Theory]
    [InlineData("2026-03-05", "", 0)]
    [InlineData("2026-03-06", "", 1)]
    [InlineData("2026-03-05", "shared: 2026-03-04\n", 1)]
    public void A_draft_may_be_corrected_until_it_is_shared(string day, string more, int count)
    {
        Write("2026-03-04", Said, more);
        Write(day, Said.Replace("twice", "thrice", StringComparison.Ordinal), more);
        Assert.Equal(count, Read().Length);
    }

    [Fact]
    public void What_became_private_or_is_of_attrition_is_withheld_on_both_sides()
    {
        const string Leaves = "## Signals\n- Talks to Zebra about an offer  [signal:: performance, attrition]\n";
        Write("2026-03-04", Said + "## Decisions\n- Tell the zebra story to everybody here\n" + Leaves);
        Write("2026-03-20", Said + "## Decisions\n- Tell the whole story to everybody here, and soon\n" + Leaves.Replace("an offer", "the zebra offer", StringComparison.Ordinal)
            + "\n## Private\nTell the zebra story to everybody here\n");
        Rewrite[] rewrites = Read();
        Assert.Equal(["(withheld)", "(not shown)"], rewrites.Select(rewrite => rewrite.Before));
        Assert.DoesNotContain(rewrites, rewrite => $"{rewrite.Before}{rewrite.After}".Contains("zebra", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_merge_tells_only_what_it_rewrote_itself()
    {
        Write("2026-03-04", Said + "## Decisions\n- Ship without the cache\n\n\n\n\n## Growth\n- Traced the regression alone\n");
        Repository.Git("checkout", "-q", "-b", "side");
        Write("2026-03-18", Said + "## Decisions\n- Ship with half of the cache\n\n\n\n\n## Growth\n- Traced the regression alone\n");
        Repository.Git("checkout", "-q", "main");
        Write("2026-03-19", Said + "## Decisions\n- Ship without the cache\n\n\n\n\n## Growth\n- Traced the regression with help\n");
        lived.On("2026-03-20");
        Repository.Git("merge", "-q", "--no-ff", "-m", "merge", "side");
        Assert.Equal(["Ship with half of the cache", "Traced the regression with help"], Read().Select(rewrite => rewrite.After).Order(StringComparer.Ordinal));
    }

    private void Write(string day, string body, string more = "")
    {
        Repository.Write(LivedRepository.Priya, $"---\ndate: 2026-03-04\nowner: dana\nwith: priya\nstance: coaching\n{more}---\n{body}");
        lived.CommitAll(day);
    }

    private GitId Head() => lived.Read().Tip!.Info.Id;

    private Rewrite[] Read()
    {
        using GitRepository repository = Repository.Open();
        NotesHistory history = lived.Read();
        Redactor redactor = PrivateHistory.Redactor(history, PhraseBook.Shipped, repository.ReadBlob);
        return [.. Rewrites.Of(history, history.Notes.Single(note => note is { Path: LivedRepository.Priya, Exists: true }), redactor, repository.ReadBlob)];
    }
}
