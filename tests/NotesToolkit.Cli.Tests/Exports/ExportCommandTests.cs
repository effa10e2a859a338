using NotesToolkit.Reporting.Exports;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Cli.Tests.Exports;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryRepository team = SearchTeam.Write();

    public void Dispose() => team.Dispose();

    [Fact]
    public void Standard_output_is_the_files_one_after_another_with_their_tables_names()
    {
        Outcome files = Run("export", "-o", "../out");
        Assert.Equal((0, "wrote 12 tables with 18 rows to ../out\n", string.Empty), (files.Exit, files.Output, files.Error));
        string expected = string.Concat(ExportTables.All.SelectMany(table => File.ReadAllLines(At("out", table.Name + ".ndjson"))
            .Select(line => $"{{\"table\":\"{table.Name}\",{line[1..]}\n")));
        Assert.Equal(expected, Run("export").Output);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void A_clone_gives_the_same_bytes(string format)
    {
        team.Git("clone", "-q", ".", "../clone");
        Run("export", "--format", format, "-o", "../first");
        RunIn(At("clone"), "--as-of", ExportedTeams.Day, "export", "--format", format, "-o", "../second");
        Assert.Equal(ExportTables.All.Count + 1, Directory.GetFiles(At("first")).Length);
        Assert.All(ExportTables.All, table => Assert.Equal(File.ReadAllBytes(At("first", $"{table.Name}.{format}")), File.ReadAllBytes(At("second", $"{table.Name}.{format}"))));
    }

    [Fact]
    public void A_later_day_keeps_the_keys()
    {
        string early = RunIn(team.Root, "--as-of", "2026-04-10", "export").Output;
        string later = Run("export").Output;
        Assert.Equal(Keys(early), Keys(later).Take(2));
        Assert.Equal(2, Keys(early).Length);

        static string[] Keys(string stream) => [.. stream.Split('\n').Where(line => line.StartsWith("{\"table\":\"commitments\"", StringComparison.Ordinal)).Select(line => Regex.Match(line, "\"repository\":.*?\"id\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Value)];
    }

    [Fact]
    public void The_files_of_an_earlier_export_are_replaced_and_others_stay()
    {
        Run("export", "-o", "../out");
        string before = File.ReadAllText(At("out", "topics.ndjson"));
        File.WriteAllText(At("out", "topics.ndjson"), "old");
        File.WriteAllText(At("out", "budget.txt"), "mine");

        Assert.Equal(0, Run("export", "-o", "../out").Exit);

        Assert.Equal(before, File.ReadAllText(At("out", "topics.ndjson")));
        Assert.Equal("mine", File.ReadAllText(At("out", "budget.txt")));
        Assert.Equal(ExportTables.All.Count + 2, Directory.GetFiles(At("out")).Length);
    }

    [Theory]
    [InlineData("../link")]
    [InlineData("../link/")]
    public void A_link_to_a_folder_stays_one(string folder)
    {
        Directory.CreateDirectory(At("out"));
        Directory.CreateSymbolicLink(At("link"), At("out"));
        Assert.Equal(0, Run("export", "-o", folder).Exit);
        Assert.Equal(At("out"), new DirectoryInfo(At("link")).LinkTarget);
        Assert.Equal(ExportTables.All.Count + 1, Directory.GetFiles(At("out")).Length);
    }

    [Fact]
    public void A_table_without_rows_is_an_empty_file_or_a_header()
    {
        Run("export", "-o", "../nd");
        Run("export", "--format", "csv", "-o", "../csv");
        Assert.Equal(string.Empty, File.ReadAllText(At("nd", "principles.ndjson")));
        Assert.Equal("repository,person,manager,day,section,principle,hasEvidence,path,line,commit\r\n", File.ReadAllText(At("csv", "principles.csv")));
    }

    [Fact]
    public void Attrition_is_told_on_request_and_never_its_topic()
    {
        Assert.DoesNotContain("\"table\":\"signals\"", Run("export").Output, StringComparison.Ordinal);
        string asked = Run("export", "--include", "attrition").Output;
        Assert.Contains("\"signal\":\"attrition\",\"trend\":\"worse\",\"likelihood\":\"high\"", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("pager", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_done_is_said_and_ends_with_2()
    {
        Outcome csv = Run("export", "--format", "csv");
        Assert.Equal((2, "notes: notes export --format csv writes one file a table: name their folder with -o DIR.\n"), (csv.Exit, csv.All));
        Assert.Equal(2, Run("export", "--format", "parquet").Exit);
        Assert.Equal(2, Run("export", "-o", "people.yml").Exit);

        team.Git("clone", "-q", "--depth", "1", "file://" + team.Root, "../shallow");
        Outcome shallow = RunIn(At("shallow"), "export");
        Assert.Equal((2, string.Empty), (shallow.Exit, shallow.Output));
        Assert.Contains("git fetch --unshallow", shallow.Error, StringComparison.Ordinal);

        using TemporaryNotes plain = Samples.Root(Samples.Clean);
        Outcome without = plain.Run("export");
        Assert.Equal((2, string.Empty), (without.Exit, without.Output));
        Assert.Contains("notes export needs a git repository", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_before_its_first_commit_has_an_export_of_one_row()
    {
        using TemporaryRepository empty = new();
        string output = RunIn(empty.Root, "--as-of", ExportedTeams.Day, "export").Output;
        Assert.StartsWith("{\"table\":\"export\",\"repository\":\"0000000000000000000000000000000000000000\",", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd().Split('\n'));
    }

    private string At(params string[] parts) => Path.Combine([team.Outside, .. parts]);

    private Outcome Run(params string[] arguments) => RunIn(team.Root, ["--as-of", ExportedTeams.Day, .. arguments]);

    private static Outcome RunIn(string folder, params string[] arguments)
    {
        using TemporaryNotes program = new() { Folder = folder };
        return program.Run(arguments);
    }
}
