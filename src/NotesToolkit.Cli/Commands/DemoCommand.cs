namespace NotesToolkit.Cli.Commands;

internal sealed class DemoCommand(Syntax syntax)
    : NotesCommand(syntax, "demo", "Write a repository to look around in: two quarters of a team of six.", "notes demo ./notes-demo")
{
    /// <summary>The last day of the story; as of it, the repository shows what it is meant to show.</summary>
    public static readonly DateOnly LastDay = new(2026, 6, 30);

    private const string Report = "calibration";

    private readonly Argument<string> folder = syntax.One("DIR", "A folder that does not exist, or is empty.");

    public override void Run(ParseResult arguments, Session session)
    {
        string typed = arguments.GetRequiredValue(folder);
        string directory = session.FullPath(typed);
        WriteStory(directory);
        using Session inside = session.At(directory, LastDay);
        LintReport lint = LintReport.Of(WorkTreeTargets.Find(inside, []), inside);
        RecordTarget target = RecordTarget.Read(inside, "notes demo");
        string[] written = [.. WriteReports(inside, target, directory)];
        Show(session, typed, lint, Mining.Of(target.Record), written);
    }

    /// <summary>Writes the story that the program carries, git's own stream of commits: the same repository, byte for byte, each time.</summary>
    public static GitId WriteStory(string directory)
    {
        IEnumerable<string> months = typeof(DemoCommand).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("story/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return RepositoryWriter.Write(directory, string.Concat(months.Select(month => Pages.Find(month, typeof(DemoCommand)))));
    }

    /// <summary>A calibration packet of everybody, in both formats. They are left uncommitted: reports are made anew, notes are kept.</summary>
    private static IEnumerable<string> WriteReports(Session inside, RecordTarget target, string directory)
    {
        Directory.CreateDirectory(Path.Combine(directory, "reports"));
        Period period = new(target.Record.FirstDay, target.Record.AsOf);
        foreach (ReportFormat format in Enum.GetValues<ReportFormat>())
        {
            Reports reports = new(target.Source, new(format, period), ReportCommand.Templates(inside));
            foreach (string person in target.Record.People)
            {
                string name = $"reports/{Report}-{person}{ReportCommand.Extension(format)}";
                new FileWriter(directory).Replace(Path.Combine(directory, name), reports.Render(Report, [person]));
                yield return name;
            }
        }
    }

    private static void Show(Session session, string typed, LintReport lint, Mining mining, string[] reports)
    {
        TextWriter output = session.Output;
        string? searchPath = session.Host.Variable("PATH");
        string program = ProgramLocation.Typed(session.Host.FindProgram(), searchPath, session.Folder);
        string place = Quote(typed);
        string day = LastDay.Text();
        output.WriteLine($"Wrote {typed}: a manager, a team of six, {lint.NoteCount} notes of two quarters, each with its history.");
        output.WriteLine();
        output.WriteLine($"Lint, as of {day}: {lint.Summary}.");
        output.WriteLine($"Mined: {mining.Patterns.Count} patterns.");
        List("independent", mining.Lists.Independent);
        List("needs context", mining.Lists.NeedsContext);
        List("silently underperforming", mining.Lists.SilentlyUnderperforming);
        output.WriteLine($"Wrote {reports.Length} reports into {typed}/reports, such as {reports[^1]}.");
        output.WriteLine();
        output.WriteLine("Look around:");
        string opener = OperatingSystem.IsMacOS() ? "open" : OperatingSystem.IsWindows() ? "start" : "xdg-open";
        if (!OperatingSystem.IsLinux() || ProgramLocation.OnPath(opener, searchPath, session.Folder) is not null)
            output.WriteLine($"  {opener} {place}/reports/{Report}-theo.html");

        foreach (string command in new[] { "lint", "mine theo", "log ines-0123a", "agenda", $"report {Report} ines" })
            output.WriteLine($"  {Quote(program)} -C {place} --as-of {day} {command}");

        void List(string name, IReadOnlyList<Listed> people)
        {
            foreach (Listed listed in people)
                output.WriteLine($"  {name}: {listed.Person} ({string.Join("; ", listed.Reasons)})");
        }
    }

    private static string Quote(string word) =>
        word.Length > 0 && word.All(character => char.IsLetterOrDigit(character) || "/._-+:\\~@%,".Contains(character, StringComparison.Ordinal))
            ? word
            : HookSite.Quote(word);
}
