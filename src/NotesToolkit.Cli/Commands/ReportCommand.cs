namespace NotesToolkit.Cli.Commands;

internal sealed class ReportCommand(Syntax syntax) : NotesCommand(syntax, "report",
    "Write a report in which each claim cites its place in git.",
    "notes report calibration priya --format html -o priya.html",
    "notes report calibration priya --from 2026-01-01 --to 2026-06-30",
    "notes report --all -o reports")
{
    private readonly Argument<string?> name = syntax.Optional("NAME", $"One of: {string.Join(", ", Reports.Names)}.", () => Reports.Names);
    private readonly Argument<string[]> about = syntax.Any(
        "ARG", "What the report is about: a person, a manager, a commitment's id, or a person and a topic.");
    private readonly PeriodOptions period = new(syntax);
    private readonly ChoiceOption format = syntax.Choice("--format", "FORMAT",
        "md or html; md where none is given, and both with --all.", ["md", "html"]);
    private readonly Option<string?> output = syntax.Value("-o", "FILE",
        "The file to write, and with --all the folder; standard output where none is given.", "--output");
    private readonly Option<string?> template = syntax.Value("--template", "FILE", "A template to use in place of the report's own.");
    private readonly ChoiceOption include = syntax.Choice("--include", "WHAT",
        "attrition: tell that there were such signals; they are never quoted.", ["attrition"]);
    private readonly Option<string?> since = syntax.Value("--since", "yyyy-MM-dd",
        "The day from which a packet tells what changed; that of the review before the last where none is given.");
    private readonly Option<bool> model = syntax.Flag("--model", "Print what a template sees, as JSON.");
    private readonly Option<bool> all = syntax.Flag("--all", "Write every report, with an index page, into the folder of -o.");

    public override void Run(ParseResult arguments, Session session)
    {
        string? wanted = format.Read(arguments);
        bool attrition = include.Read(arguments) is not null;
        (string, string)? own = arguments.GetValue(template) is not { } file ? null
            : Path.Exists(session.FullPath(file)) ? (OwnTemplate.Read(session.FullPath(file), file), file)
            : throw new NotesException($"The template {file} does not exist.");
        string? report = arguments.GetValue(name);
        if (arguments.GetValue(all) == report is not null)
        {
            throw new NotesException("Name one report, or write --all: notes report NAME, where NAME is one of "
                + $"{string.Join(", ", Reports.Names)}, or notes report --all -o DIR.");
        }

        Option[] exclusive = arguments.GetValue(all) ? [all, model, template] : arguments.GetValue(model) ? [model, format, template] : [];
        if (exclusive.Skip(1).FirstOrDefault(option => arguments.GetResult(option) is { Implicit: false }) is { } idle)
            throw new NotesException($"{idle.Name} says nothing beside {exclusive[0].Name}: leave one of them out.");

        if (attrition && report is not null && ReportList.Find(report) is { HasAttrition: false })
            throw new NotesException($"The report {report} tells no attrition signal: leave --include out.");

        RecordTarget target = RecordTarget.Read(session, "notes report");
        target.WarnOfUncommitted(session);
        target.WarnOfSkipped(session);
        ReportOptions options = new(wanted == "html" ? ReportFormat.Html : ReportFormat.Markdown, period.Read(arguments, target.Record))
        {
            IncludesAttrition = attrition,
            Since = arguments.GetValue(since) is { } day ? DayArgument.Read(day, "--since") : null,
        };
        string? path = arguments.GetValue(output);
        if (report is null)
        {
            ReportFormat[] formats = wanted is null ? [ReportFormat.Markdown, ReportFormat.Html] : [options.Format];
            string folder = path ?? throw new NotesException("notes report --all writes a folder of reports: name it with -o DIR.");
            int count = WriteAll(new(target.Source, Templates(session)), options, formats, session.FullPath(folder), session);
            session.Output.WriteLine($"wrote {count} files to {folder}; begin with index{Extension(formats[^1])}");
            return;
        }

        Reports reports = new(target.Source, options, Templates(session));
        string[] subject = arguments.GetValue(about) ?? [];
        string text = arguments.GetValue(model) ? reports.Model(report, subject) : reports.Render(report, subject, own);
        if (path is not null)
            session.Writer.Replace(session.FullPath(path), text);
        else
            session.Output.Write(text);
    }

    private static int WriteAll(Site site, ReportOptions options, ReportFormat[] formats, string folder, Session session)
    {
        FileWriter writer = session.Writer;
        FileWriter.Clean(folder);
        int done = 0;
        int files = formats.Length;
        using ProgressLine? progress = session.Host.Begin("writing reports");
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        WritePages(site.Files);
        foreach (ReportFormat kind in formats)
            Save("index", kind, site.RenderIndex(options with { Format = kind }));

        // Which notes are cited is known when all else was written.
        WritePages(site.CitedNotes);
        return files;

        // One by one and in their order: the first reports take the longest.
        void WritePages(IReadOnlyList<ReportFile> pages) =>
            Parallel.ForEach(Partitioner.Create(pages, EnumerablePartitionerOptions.NoBuffering), parallel, page =>
            {
                foreach ((ReportFormat kind, StringBuilder text) in site.Render(page, options, page.IsReport ? formats : [ReportFormat.Html]))
                {
                    Save(page.Name, kind, text);
                    Interlocked.Increment(ref files);
                }

                progress?.Show($"{Interlocked.Increment(ref done)} of {site.Files.Count} pages");
            });

        void Save(string file, ReportFormat kind, StringBuilder text) =>
            writer.Replace(Path.Combine(folder, file + Extension(kind)), stream => stream.Write(text));
    }

    public static string Extension(ReportFormat format) => format == ReportFormat.Html ? ".html" : ".md";

    public static TemplateStore Templates(Session session)
    {
        string folder = Path.Combine(session.Root, "templates");
        return new(Directory.Exists(folder) ? folder : null);
    }
}
