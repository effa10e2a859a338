using System.CommandLine;
using NotesToolkit.Cli.Commands;
using NotesToolkit.Insights;
using NotesToolkit.Linting;
using NotesToolkit.Notes;
using NotesToolkit.Reporting;

namespace NotesToolkit.Cli.Tests.House;

/// <summary>The five lists of CONTRIBUTING.md: what is added in one of their places is added in all.</summary>
public sealed partial class AdditionTests
{
    [Fact]
    public void Every_place_that_contributing_names_is_there()
    {
        string[] places = [.. Place().Matches(Read(".github", "CONTRIBUTING.md")).Select(match => match.Groups["path"].Value).Where(path => !path.Contains("ame.", StringComparison.Ordinal) && !path.Contains("NTnnn", StringComparison.Ordinal) && !path.Contains("NameCommand", StringComparison.Ordinal))];
        Assert.True(places.Length > 10, string.Join(' ', places));
        Assert.All(places, path => Assert.True(Path.Exists(RepositoryFiles.At(path)), path));
    }

    [Fact]
    public void A_rule_has_its_page_and_its_fixture() => Assert.All(RuleList.All.Select(rule => rule.Info), rule =>
    {
        Assert.Contains(rule.Id, rule.Page, StringComparison.Ordinal);
        Assert.True(File.Exists(RepositoryFiles.At($"tests/fixtures/rules/{rule.Id}.md")), rule.Id);
    });

    [Fact]
    public void A_field_stands_in_the_format()
    {
        string format = Pages.Topic("format") + Pages.Topic("commitments");
        Assert.All(FieldCatalogue.Keys, key => Assert.Matches($@"\b{key}\b", format));
    }

    [Fact]
    public void A_report_has_its_templates_and_stands_on_its_page() => Assert.All(Reports.Names, name =>
    {
        Assert.True(File.Exists(RepositoryFiles.At($"templates/{name}.md.sbn")) && File.Exists(RepositoryFiles.At($"templates/{name}.html.sbn")), name);
        Assert.Matches($@"`{name}\b", Pages.Topic("reports"));
    });

    [Fact]
    public void A_command_has_its_file_and_its_help()
    {
        Host host = new(TextWriter.Null, TextWriter.Null) { OpenInput = () => Stream.Null, Folder = "." };
        Command[] commands = [.. CommandLine.Create(host).Subcommands.Where(command => !command.Hidden)];
        string help = Read("tests", "NotesToolkit.Cli.Tests", "Output", "HelpTests.Every_command_shows_an_example.verified.md");
        Assert.All(commands, command => Assert.Contains($"# notes {command.Name}", help, StringComparison.Ordinal));
        Assert.All(commands, command => Assert.Equal(typeof(LintCommand).Namespace, command.GetType().Namespace));
        Assert.All(commands, command => Assert.True(File.Exists(RepositoryFiles.At($"src/NotesToolkit.Cli/Commands/{command.GetType().Name}.cs")), command.Name));
    }

    [Fact]
    public void Every_topic_has_its_page()
    {
        using TemporaryNotes notes = new();
        Assert.All(Pages.Topics, topic => Assert.StartsWith("# ", notes.Run("explain", topic).Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_measure_has_its_page_and_stands_on_the_page_of_all()
    {
        using TemporaryNotes notes = new();
        string all = notes.Run("explain", "measures").Output;
        Assert.All(Measure.All, measure =>
        {
            Assert.Contains(measure.Page.TrimEnd(), notes.Run("explain", measure.Name.ToUpperInvariant()).Output, StringComparison.Ordinal);
            Assert.Contains(measure.Page.TrimEnd(), notes.Run("explain", measure.Label).Output, StringComparison.Ordinal);
            Assert.Contains(measure.Page.TrimEnd(), all, StringComparison.Ordinal);
        });
    }

    private static string Read(params string[] path) => File.ReadAllText(RepositoryFiles.At(Path.Combine(path)));

    [GeneratedRegex(@"`(?<path>(src|tests|templates)/[^`<]*|CHANGELOG\.md)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
