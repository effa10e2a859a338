using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting;
using NotesToolkit.Reporting.Templates;

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
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> from = new("--from")
    {
        Description = "The first day; the first note's where none is given.",
        HelpName = "yyyy-MM-dd",
    };

    private readonly Option<string?> to = new("--to") { Description = "The last day; today where none is given.", HelpName = "yyyy-MM-dd" };

    private readonly Option<string?> format = new("--format")
    {
        Description = "md or html; md where none is given, and both with --all.",
        HelpName = "FORMAT",
    };

    private readonly Option<string?> output = new("-o", "--output")
    {
        Description = "The file to write, and with --all the folder; standard output where none is given.",
        HelpName = "FILE",
    };

    private readonly Option<string?> template = new("--template")
    {
        Description = "A template to use in place of the report's own.",
        HelpName = "FILE",
    };

    private readonly Option<string?> include = new("--include")
    {
        Description = "attrition: tell that there were such signals; they are never quoted.",
        HelpName = "WHAT",
    };

    private readonly Option<string?> since = new("--since") { Description = "The day from which a packet tells what changed; that of the review before the last where none is given.", HelpName = "yyyy-MM-dd" };

    private readonly Option<bool> model = new("--model") { Description = "Print what a template sees, as JSON." };

    private readonly Option<bool> all = new("--all") { Description = "Write every report, with an index page, into the folder of -o." };

    public ReportCommand()
        : base(
            "report",
            "Write a report in which each claim cites its place in git.",
            "notes report calibration priya --format html -o priya.html",
            "notes report calibration priya --from 2026-01-01 --to 2026-06-30",
            "notes report --all -o reports")
    {
        Add(name);
        Add(about);
        Add(from);
        Add(to);
        Add(format);
        Add(output);
        Add(template);
        Add(include);
        Add(since);
        Add(model);
        Add(all);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        ReportFormat? wanted = arguments.GetValue(format) is not { } typed ? null
            : Formats.Read(typed, "--format", "md", "html") == "html" ? ReportFormat.Html : ReportFormat.Markdown;
        bool attrition = arguments.GetValue(include) is { } what && Formats.Read(what, "--include", "attrition") == "attrition";
        (string, string)? own = arguments.GetValue(template) is { } file ? (Read(session, file), file) : null;
        string? report = arguments.GetValue(name);
        if (arguments.GetValue(all) == report is not null)
            throw new NotesException($"Name one report, or write --all: notes report NAME, where NAME is one of {string.Join(", ", Reports.Names)}, or notes report --all -o DIR.");

        RefuseUnused(arguments, isAll: report is null);
        RecordTarget target = RecordTarget.Read(session, "notes report", keepsNotes: report is null);
        target.WarnOfUncommitted(session);
        HistoryWarnings.Write(session.Error, target.Record.History);
        Period period = DayArgument.Period(arguments.GetValue(from), arguments.GetValue(to), target.Record);
        ReportOptions options = new(wanted ?? ReportFormat.Markdown, period)
        {
            IncludesAttrition = attrition,
            Since = arguments.GetValue(since) is { } day ? DayArgument.Read(day, default, "--since") : null,
        };
        if (report is null)
        {
            return WriteAll(session, target, arguments.GetValue(output), options, wanted is { } one ? [one]
                : [ReportFormat.Markdown, ReportFormat.Html]);
        }

        Reports reports = Open(session, target, options);
        string[] subject = arguments.GetValue(about) ?? [];
        string text = arguments.GetValue(model) ? reports.Model(report, subject) : reports.Render(report, subject, own);
        if (arguments.GetValue(output) is { } path)
            session.Writer.Replace(session.FullPath(path), text);
        else
            session.Output.Write(text);

        return ExitCode.Fine;
    }

    private void RefuseUnused(ParseResult arguments, bool isAll)
    {
        Option? beside = isAll ? all : arguments.GetValue(model) ? model : null;
        Option[] unused = beside == all ? [model, template] : beside == model ? [format, template] : [];
        if (Array.Find(unused, option => arguments.GetResult(option) is { Implicit: false }) is { } idle)
            throw new NotesException($"{idle.Name} says nothing beside {beside!.Name}: leave one of them out.");
    }

    /// <summary>The reports over a record, with the templates of its root.</summary>
    public static Reports Open(Session session, RecordTarget target, ReportOptions options) =>
        new(target.Source, options, Templates(session));

    private static int WriteAll(Session session, RecordTarget target, string? folder, ReportOptions options, ReportFormat[] formats)
    {
        if (folder is null)
            throw new NotesException("notes report --all writes a folder of reports: name it with -o DIR.");

        int count = ReportFolder.Write(new(target.Source, Templates(session)), options, formats, session.FullPath(folder), session);
        session.Output.WriteLine($"wrote {count} files to {folder}; begin with index{ReportFolder.Extension(formats[^1])}");
        return ExitCode.Fine;
    }

    /// <summary>The templates of the root that a session works in.</summary>
    public static TemplateStore Templates(Session session)
    {
        string folder = Path.Combine(NotesRoot(session), "templates");
        return new(Directory.Exists(folder) ? folder : null);
    }

    internal static string NotesRoot(Session session) => Git.NotesRoot.FindFrom(session.Folder, session.Repository);

    private static string Read(Session session, string file)
    {
        string path = session.FullPath(file);
        return Path.Exists(path) ? OwnTemplate.Read(path, file) : throw new NotesException($"The template {file} does not exist.");
    }
}
