using System.CommandLine.Help;

namespace NotesToolkit.Cli;

internal static class CommandLine
{
    // A mention such as `@sam` is an argument, not a file of arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args, Host host)
    {
        ParseResult parsed = Create(host).Parse(args, Parsing);
        return parsed.Action is not { ClearsParseErrors: true } && UsageErrors.Find(parsed) is { } wrong
            ? throw new NotesException(wrong)
            : parsed.Invoke(new() { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
    }

    public static RootCommand Create(Host host)
    {
        GlobalOptions options = new();
        RootCommand root = new("Reads one-to-one notes, holds them against a standard and against git's history, and reports what they show.")
        {
            options.Folder,
            options.AsOf,
            options.Color,
            new InitCommand(new()),
            new DemoCommand(new()),
            new NewCommand(new()),
            new AddCommand(new()),
            new ImportCommand(new()),
            new LintCommand(new()),
            new FixCommand(new()),
            new SaveCommand(new()),
            new AgendaCommand(new()),
            new DoneCommand(new()),
            new SlipCommand(new()),
            new MissCommand(new()),
            new DropCommand(new()),
            new ReviewCommand(new()),
            new ShareCommand(new()),
            new RulesCommand(new()),
            new ExplainCommand(new()),
            new MineCommand(new()),
            new LogCommand(new()),
            new ReportCommand(new()),
            new TemplateCommand(),
            new VerifyCommand(new()),
            new ExportCommand(new()),
            new HookCommand(),
            new DoctorCommand(),
            new LspCommand(),
            new CompletionCommand(new()),
            new HelpCommand(new()),
        };
        VersionOption version = root.Options.OfType<VersionOption>().Single();
        version.Action = new Answer((_, output) => output.WriteLine(ProgramVersion.Text));
        // The folder and the day may come before it.
        version.Validators.Clear();
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Aliases.Clear();
        help.Aliases.Add("-h");
        HelpAction usual = (HelpAction)help.Action!;
        help.Action = new Answer((parsed, output) =>
        {
            usual.Invoke(parsed);
            IReadOnlyList<string> examples = ExamplesOf(parsed.CommandResult.Command);
            output.WriteLine($"{(examples.Count == 1 ? "Example:" : "Examples:")}\n  {string.Join("\n  ", examples)}");
        });
        Connect(root, host, options);
        return root;
    }

    public static IReadOnlyList<string> ExamplesOf(Command command) => command switch
    {
        NotesCommand { Examples: var own } => own,
        RootCommand => ["notes demo ./notes-demo", "notes lint"],
        _ => [.. command.Subcommands.SelectMany(ExamplesOf)],
    };

    private static void Connect(Command command, Host host, GlobalOptions options)
    {
        if (command is NotesCommand runnable)
        {
            command.SetAction(arguments =>
            {
                using Session session = new(host, options, arguments);
                session.CheckOptions();
                runnable.Run(arguments, session);
                return session.HasFailed ? ExitCode.Found : ExitCode.Fine;
            });
        }

        foreach (Command below in command.Subcommands)
            Connect(below, host, options);
    }
}
