using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Rules;

public sealed class RuleFixtureTests
{
    private static readonly Dictionary<string, RuleFixture> Cases = Directory
        .EnumerateFiles(TestFiles.At("tests", "fixtures", "rules"), "*.md")
        .SelectMany(RuleFixture.Read)
        .ToDictionary(fixture => $"{fixture.Rule}: {fixture.Title}", StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Fixed =>
        [.. Cases.Where(entry => entry.Value.Fixed.Count > 0).Select(entry => entry.Key).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rule_finds_what_the_fixture_marks_and_nothing_else(string name)
    {
        RuleFixture fixture = Cases[name];
        Diagnostic[] findings = [.. Linter.Lint(fixture.Request()).Findings.Where(found => found.Rule.Id == fixture.Rule)];

        Assert.Equal(
            fixture.Expected.Order(StringComparer.Ordinal),
            findings.Select(found => RuleFixture.Show(found.Source.Path, found.Span, found.Source.Slice(found.Span))).Order(StringComparer.Ordinal));
        if (fixture.Severity is { } severity)
        {
            Assert.Equal(severity, findings[0].Severity);
        }

        if (fixture.Message is { } message)
        {
            Assert.Contains(message, findings[0].Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Fixed))]
    public void The_fix_gives_the_text_that_the_fixture_shows_and_a_second_run_changes_nothing(string name)
    {
        RuleFixture fixture = Cases[name];
        foreach (IGrouping<bool, KeyValuePair<string, (string Text, bool IsSafe)>> group in fixture.Fixed.GroupBy(file => file.Value.IsSafe))
        {
            IReadOnlyDictionary<string, FixedText> after = Fixer.Fix(fixture.Request, withUnsafe: !group.Key);
            foreach ((string path, (string text, _)) in group)
            {
                Assert.Equal(text, after.TryGetValue(path, out FixedText? file) ? file.Source.Text : fixture.Original(path).Text);
            }

            Assert.Empty(Fixer.Fix(more => fixture.Request(Merge(after, more)), withUnsafe: !group.Key));
        }
    }

    [Fact]
    public void Every_rule_has_a_fixture_that_shows_it_firing_and_not_firing()
    {
        foreach (Rule rule in RuleList.All)
        {
            RuleFixture[] own = [.. Cases.Values.Where(fixture => fixture.Rule == rule.Info.Id)];
            Assert.True(own.Any(fixture => fixture.Expected.Count > 0), $"{rule.Info.Id} is not shown firing");
            Assert.True(own.Any(fixture => fixture.Expected.Count == 0), $"{rule.Info.Id} is not shown silent");
            Assert.True(
                rule.Info.Fixability == Fixability.None || own.Any(fixture => fixture.Fixed.Count > 0),
                $"{rule.Info.Id} is fixable and no fixture shows its fix");
        }
    }

    [Fact]
    public void Every_rule_has_a_page_that_names_it_and_shows_a_bad_and_a_good_example()
    {
        foreach (Rule rule in RuleList.All)
        {
            string page = rule.Info.Page;
            Assert.StartsWith($"# {rule.Info.Id} {rule.Info.Name}\n", page, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Info.Summary, StringComparison.Ordinal);
            Assert.Contains("\n## Bad\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## Good\n", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("NT301")]
    [InlineData("NT302")]
    [InlineData("NT303")]
    [InlineData("NT304")]
    [InlineData("NT305")]
    [InlineData("NT306")]
    public void A_good_example_of_the_language_rules_has_no_finding_in_its_lines(string id)
    {
        string page = RuleList.All.Single(rule => rule.Info.Id == id).Info.Page;
        string example = page.Split("\n## Good\n")[1].Split("```")[1]["markdown\n".Length..];
        LintRequest request = TestRoot.Open((TestRoot.NotePath, TestRoot.FrontMatter + example));
        Assert.DoesNotContain(Linter.Lint(request).Findings, found => found.Span.Start >= TestRoot.FrontMatter.Length);
    }

    [Fact]
    public void Ids_and_names_are_unique_and_in_order()
    {
        string[] ids = [.. RuleList.All.Select(rule => rule.Info.Id)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Length, RuleList.All.Select(rule => rule.Info.Name).Distinct(StringComparer.Ordinal).Count());
    }

    private static Dictionary<string, SourceText> Merge(
        IReadOnlyDictionary<string, FixedText> first, IReadOnlyDictionary<string, SourceText> second)
    {
        Dictionary<string, SourceText> merged = first.ToDictionary(file => file.Key, file => file.Value.Source, StringComparer.Ordinal);
        foreach ((string path, SourceText text) in second)
        {
            merged[path] = text;
        }

        return merged;
    }
}
