namespace NotesToolkit.Cli.Commands;

internal sealed class ReportCommand : NotesCommand
{
    private readonly Argument<string?> name = new("NAME")
    {
        HelpName = "NAME",
        Description = $"One of: {string.Join(", ", Reports.Names)}.",
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { Reports.Names.ToArray() },
    };
    private readonly Argument<string[]> about = new("ARG")
    {
        Description = "What the report is about: a person, a manager, a commitment's id, or a person and a topic.",
    };
    private readonly PeriodOptions period = new();
    private readonly ChoiceOption format = new("--format", "md", "html")
    {
        Description = "md or html; md where none is given, and both with --all.",
    };
    private readonly Option<string?> output = Value<string?>("-o", "FILE",
        "The file to write, and with --all the folder; standard output where none is given.", "--output");
    private readonly Option<string?> template = Value("--template", "FILE", "A template to use in place of the report's own.");
    private readonly ChoiceOption include = new("--include", "attrition")
    {
        Description = "attrition: tell that there were such signals; they are never quoted.",
        HelpName = "WHAT",
    };
    private readonly Option<string?> since = Value("--since", "yyyy-MM-dd",
        "The day from which a packet tells what changed; that of the review before the last where none is given.");
    private readonly Option<bool> model = Flag("--model", "Print what a template sees, as JSON.");
    private readonly Option<bool> all = Flag("--all", "Write every report, with an index page, into the folder of -o.");

    public ReportCommand()
        : base(
            "report",
            "Write a report in which each claim cites its place in git.",
            "notes report calibration priya --format html -o priya.html",
            "notes report calibration priya --from 2026-01-01 --to 2026-06-30",
            "notes report --all -o reports") =>
        Add(name, about, period.From, period.To, format, output, template, include, since, model, all);

    public override void Run(ParseResult arguments, Session session)
    {
        string? wanted = format.Read(arguments);
        bool attrition = include.Read(arguments) is not null;
        (string, string)? own = arguments.GetValue(template) is { } file ? (Read(session, file), file) : null;
        string? report = arguments.GetValue(name);
        if (arguments.GetValue(all) == report is not null)
        {
            throw new NotesException("Name one report, or write --all: notes report NAME, where NAME is one of "
                + $"{string.Join(", ", Reports.Names)}, or notes report --all -o DIR.");
        }

        RefuseUnused(arguments);
        if (attrition && report is not null && ReportList.Find(report) is { HasAttrition: false })
            throw new NotesException($"The report {report} tells no attrition signal: leave --include out.");

        RecordTarget target = RecordTarget.Read(session, "notes report", keepsNotes: report is null);
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
            WriteAll(session, target, path, options, wanted is null ? [ReportFormat.Markdown, ReportFormat.Html] : [options.Format]);
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

    private void RefuseUnused(ParseResult arguments)
    {
        (Option? beside, Option[] unused) = arguments.GetValue(all) ? (all, [model, template])
            : arguments.GetValue(model) ? ((Option?)model, (Option[])[format, template])
            : (null, []);
        if (Array.Find(unused, option => arguments.GetResult(option) is { Implicit: false }) is { } idle)
            throw new NotesException($"{idle.Name} says nothing beside {beside!.Name}: leave one of them out.");
    }

    private static void WriteAll(Session session, RecordTarget target, string? folder, ReportOptions options, ReportFormat[] formats)
    {
        if (folder is null)
            throw new NotesException("notes report --all writes a folder of reports: name it with -o DIR.");

        int count = ReportFolder.Write(new(target.Source, Templates(session)), options, formats, session.FullPath(folder), session);
        session.Output.WriteLine($"wrote {count} files to {folder}; begin with index{ReportFolder.Extension(formats[^1])}");
    }

    public static TemplateStore Templates(Session session)
    {
        string folder = Path.Combine(session.Root, "templates");
        return new(Directory.Exists(folder) ? folder : null);
    }

    private static string Read(Session session, string file)
    {
        string path = session.FullPath(file);
        return Path.Exists(path) ? OwnTemplate.Read(path, file) : throw new NotesException($"The template {file} does not exist.");
    }
}
