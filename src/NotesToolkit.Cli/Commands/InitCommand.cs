namespace NotesToolkit.Cli.Commands;

internal sealed class InitCommand : NotesCommand
{
    private readonly Argument<string?> folder = Optional("DIR", "The folder; the current one without it.");
    private readonly Option<bool> hook = Flag("--hook", "Install the hook too.");

    public InitCommand()
        : base("init", "Begin a notes root: notes.yml, people.yml and a first folder.", "notes init ./notes --hook") =>
        Add(folder, hook);

    public override int Run(ParseResult arguments, Session session)
    {
        string root = session.FullPath(arguments.GetValue(folder) ?? ".");
        if (File.Exists(root))
            throw new NotesException($"{root} is a file: name a folder.");

        RepositoryLocation? repository = arguments.GetValue(hook)
            ? RepositoryLocation.Require(ExistingFolder(root), session.GitEnvironment, "`notes init --hook`")
            : null;
        Write(session, root, "notes.yml", NotesYml);
        Write(session, root, "people.yml", PeopleYml);
        Write(session, root, "1on1s/README.md", FolderReadme);
        Write(session, root, ".gitignore", GitIgnore);
        if (repository is not null)
            HookInstallCommand.Install(repository, session);

        session.Output.WriteLine("Next: put yourself and your reports into people.yml, then `notes new PERSON`.");
        return ExitCode.Fine;
    }

    private static string ExistingFolder(string folder) => Directory.Exists(folder) ? folder : ExistingFolder(Path.GetDirectoryName(folder)!);

    private static void Write(Session session, string root, string name, string text)
    {
        string path = Path.Combine(root, name);
        if (File.Exists(path))
        {
            session.Output.WriteLine($"{session.DisplayPath(path)} is there, and stays as it is");
            return;
        }

        new FileWriter(root).Change(path, before: null, new SourceText(Path.GetFileName(path), text));
        session.Output.WriteLine($"wrote {session.DisplayPath(path)}");
    }

    private const string NotesYml = """
        # Every key is optional. `notes explain RULE` names the settings of a rule.
        owner: me
        # timezone: Europe/Vienna

        """;

    private const string PeopleYml = """
        # A key, then what is known; keys are what notes say after an @. `cadence` says how often the 1:1 is held.
        me: {name: Your Name, role: Manager}
        # priya: {name: Priya Raman, manager: me, cadence: 7d, escalate: me}

        """;

    private const string GitIgnore = $"""
        # What editors and systems leave beside notes, and what an interrupted command of ours does.
        .*{FileWriter.TemporarySuffix}
        *~
        .*.sw?
        \#*#
        .#*
        .DS_Store
        .obsidian/workspace*.json

        """;

    private const string FolderReadme = """
        One folder a person, one file a meeting: `1on1s/priya/2026-03-04.md`. `notes new priya` begins the next one.

        """;
}
