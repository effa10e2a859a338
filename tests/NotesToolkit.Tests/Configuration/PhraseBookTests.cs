using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;
using NotesToolkit.Phrases;

namespace NotesToolkit.Tests.Configuration;

public sealed class PhraseBookTests
{
    private static readonly PhraseCategory[] Every = Enum.GetValues<PhraseCategory>();

    private static readonly People People = new(new(
        new("people.yml", ""),
        [new("priya", default) { Name = "Priya Raman" }, new("lee", default) { Name = "Lee Park" }, new("will", default) { Name = "Will Stone" }]));

    [Theory]
    [InlineData("What did you finish this week?", "SQ01")]
    [InlineData("Let's keep an eye on it.", "SF01")]
    [InlineData("LET’S KEEP AN EYE ON IT", "SF01")]
    [InlineData("Great discussion, let's revisit next week.", "VP01 SF02")]
    [InlineData("Let's keep\n   an eye on it.", "SF01")]
    [InlineData("She is pregnant", "SE01")]
    [InlineData("He filed a grievance about the lawsuit", "SE10 SE10")]
    [InlineData("Lee is disabled", "SE03")]
    [InlineData("Priya's visa runs out", "SE06")]
    [InlineData("They went on strike", "SE09")]
    [InlineData("she has two children", "SE08")]
    [InlineData("Priya called the hotline", "SE10")]
    [InlineData("She is waiting for a diagnosis", "SE03")]
    [InlineData("I guarantee you the promotion", "SE12")]
    [InlineData("You have a permanent position", "SE12")]
    [InlineData("She voted for the other party", "SE11")]
    [InlineData("His generation does not get it", "SE04")]
    [InlineData("She mentioned her race", "SE06")]
    [InlineData("His partner lost a job", "SE08")]
    [InlineData("Her health is bad", "SE03")]
    [InlineData("Will is lazy", "JL02")]
    [InlineData("Priya needs to be more strategic", "JL10")]
    [InlineData("I suspect @lee wants out", "MR06 MR07")]
    [InlineData("@priya missed the deadline again", "CP01")]
    public void These_words_are_found(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', PhraseBook.Shipped.Find(text, People, Every).Select(match => match.Phrase.Id)));

    [Theory]
    [InlineData("What decision are you blocked on, and what support do you need from me?")]
    [InlineData("Owner, date, expected output, and escalation path are written down before we leave the room.")]
    [InlineData("Here is the decision, here is the next step, and here is what I will hold you to.")]
    [InlineData("@priya fixed the race condition that he found in the child process")]
    [InlineData("We need code generation, and they disabled the flag")]
    [InlineData("The alerts were noisy, so they were disabled")]
    [InlineData("@lee will retire the service; older clients use the union type")]
    [InlineData("They are older than 30 days")]
    [InlineData("The accent colour is hers, the permanent fix is his")]
    [InlineData("We are expecting a spike from the partner team")]
    [InlineData("Accessibility is part of it")]
    [InlineData("Health: green")]
    [InlineData("The table that lists them; prod is on fire; errors are trending up")]
    [InlineData("@priya says the parser doesn't understand the flag")]
    [InlineData("John feels the sprint commitments are consistently too aggressive")]
    [InlineData("@lee moved the sensitive data")]
    [InlineData("You guarantee at-least-once delivery")]
    [InlineData("I voted for option B")]
    [InlineData("I/O and i18n disabled")]
    [InlineData("Will the build be flaky?")]
    public void These_words_stay_silent(string text) =>
        Assert.DoesNotContain(PhraseBook.Shipped.Find(text, People, Every), match => match.Phrase.Category != PhraseCategory.Hedging);

    [Fact]
    public void A_match_marks_the_words_in_the_text_that_was_searched()
    {
        PhraseMatch match = Assert.Single(PhraseBook.Shipped.Find("“No.” We’ll circle\t back then", People, PhraseCategory.SoftFollowUp));

        Assert.Equal(new TextSpan(12, 12), match.Span);
    }

    [Fact]
    public void No_match_of_a_shipped_pattern_lacks_one_of_its_literals()
    {
        string[] texts =
        [
            .. Directory.EnumerateFiles(TestFiles.At("tests", "fixtures"), "*.md", SearchOption.AllDirectories)
                .SelectMany(File.ReadAllLines).Select(line => line.Replace("⟦", "").Replace("⟧", "")).Distinct(),
        ];
        List<string> lacking = [];
        foreach ((Phrase phrase, PhrasePattern pattern) in PhraseBook.Shipped.Phrases.SelectMany(phrase => phrase.Patterns, (phrase, pattern) => (phrase, pattern)))
        {
            PhraseProbe probe = new(phrase, pattern);
            PhraseSearch search = new([phrase with { Patterns = [pattern] }]);
            foreach (string text in texts.Concat(PatternSampler.Of(pattern.Text, 200)))
            {
                if (probe.Find(text).Count > 0 && search.FindHits(text).Count == 0)
                {
                    lacking.Add($"{phrase.Id} {pattern.Text}: {text}");
                }
            }
        }

        Assert.Empty(lacking);
    }

    [Fact]
    public void Samples_of_a_pattern_match_it()
    {
        foreach (Phrase phrase in PhraseBook.Shipped.Phrases)
        {
            Assert.True(phrase.Patterns.Any(pattern =>
                PatternSampler.Of(pattern.Text, 50).Any(sample => new PhraseProbe(phrase, pattern).Find(sample).Count > 0)), phrase.Id);
        }
    }

    [Theory]
    [InlineData("(x+x+)+y")]
    [InlineData("(?=(x+x+)+y)x")]
    public void A_pattern_that_explodes_finds_nothing_does_not_hang_and_is_told_as_given_up(string pattern)
    {
        (PhraseBook book, IReadOnlyList<ConfigurationProblem> problems) = Read($"{{id: T01, category: label, pattern: '{pattern}'}}");

        Assert.Empty(problems);
        Assert.Empty(book.Find("she " + new string('x', 60), People, PhraseCategory.Label));
        Assert.Equal(["T01"], book.GivenUp.Select(phrase => phrase.Id));
    }

    [Fact]
    public void A_team_adds_changes_and_switches_off_phrases()
    {
        (PhraseBook book, IReadOnlyList<ConfigurationProblem> problems) = Read(
            "{id: T01, category: soft-follow-up, pattern: 'put a cork in (it|that)'}", "{id: sf04, pattern: boomerang}", "{id: SF01, off: true}");

        Assert.Empty(problems);
        Assert.Equal(["T01", "SF04"], Ids("Put a cork in it, then boomerang"));
        Assert.Empty(Ids("circle back and keep an eye on it"));
        Assert.Equal("@owner comes back with X by yyyy-MM-dd", book.Phrases.Single(phrase => phrase.Id == "SF04").Rewrite);

        IEnumerable<string> Ids(string text) => book.Find(text, People, PhraseCategory.SoftFollowUp).Select(match => match.Phrase.Id);
    }

    [Fact]
    public void What_is_wrong_in_an_entry_is_told_and_changes_nothing()
    {
        (PhraseBook book, IReadOnlyList<ConfigurationProblem> problems) = Read(
            "{id: T01, category: softness, pattern: x}", "{id: T02, category: label, pattern: '(x'}", "{id: T03, off: true}", "{id: T04}");

        Assert.Equal(PhraseBook.Shipped.Phrases, book.Phrases);
        Assert.Equal(5, problems.Count);
        Assert.Contains("`softness` is no category of phrases. Write one of soft-follow-up,", problems[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("the pattern is no regular expression: ", problems[1].Message, StringComparison.Ordinal);
        Assert.StartsWith("no phrase has the id `T03`", problems[2].Message, StringComparison.Ordinal);
        Assert.All(problems, problem => Assert.Equal(ConfigurationProblemKind.BadValue, problem.Kind));
    }

    [Fact]
    public void A_team_file_is_read_with_the_place_of_what_is_wrong()
    {
        Dictionary<string, SourceText> files = new(StringComparer.Ordinal)
        {
            ["notes.yml"] = new("notes.yml", "phrases: [phrases.yml, gone.yml]\n"),
            ["phrases.yml"] = new("phrases.yml", "- {id: T01, category: label, pattern: 'slow ?poke', rewrite: a dated act}\n- {id: SF01, off: true}\n- {id: T02, patern: x}\n"),
        };

        Notebook notebook = Notebook.Read(new MemorySource(files));
        NotesConfiguration configuration = notebook.Configuration;

        Assert.Equal(["T01"], notebook.Phrases.Find("she is a slow poke, keep an eye on it", People, Every).Select(match => match.Phrase.Id));
        Assert.Contains(configuration.Problems, problem => problem.Kind == ConfigurationProblemKind.UnknownKey && problem.Source.Slice(problem.Span) == "patern");
        Assert.Contains(configuration.Problems, problem => problem.Kind == ConfigurationProblemKind.BadValue && problem.Source.Slice(problem.Span) == "gone.yml");
        Assert.Contains(configuration.Problems, problem => problem.Message == "the new phrase `T02` has no pattern. Write `pattern:` and a regular expression in single quotes.");
    }

    [Fact]
    public void A_hundred_phrases_of_a_team_find_what_ten_find()
    {
        (PhraseBook book, IReadOnlyList<ConfigurationProblem> problems) =
            Read([.. Enumerable.Range(0, 100).Select(i => $"{{id: T{i}, category: hedging, pattern: 'wor?d{i} (of|for) (it|that)'}}")]);

        Assert.Empty(problems);
        Assert.Equal(["T7", "T98"], book.Find("a word7 of it and a wod98 for that", People, PhraseCategory.Hedging).Select(match => match.Phrase.Id));
    }

    private static (PhraseBook Book, IReadOnlyList<ConfigurationProblem> Problems) Read(params string[] entries)
    {
        Notebook notebook = Notebook.Read(new MemorySource(new Dictionary<string, SourceText>(StringComparer.Ordinal)
        {
            ["notes.yml"] = new("notes.yml", "phrases: phrases.yml\n"),
            ["phrases.yml"] = new("phrases.yml", string.Concat(entries.Select(entry => $"- {entry}\n"))),
        }));
        return (notebook.Phrases, notebook.Configuration.Problems);
    }
}
