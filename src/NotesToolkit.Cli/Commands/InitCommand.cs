namespace NotesToolkit.Cli.Commands;

internal sealed class InitCommand(Syntax syntax)
    : NotesCommand(syntax, "init", "Begin a notes root: notes.yml, people.yml and a first folder.", "notes init ./notes --hook")
{
    private static readonly string[] Files = ["notes.yml", "people.yml", "1on1s/README.md", ".gitignore"];

    private readonly Argument<string?> folder = syntax.Optional("DIR", "The folder; the current one without it.");
    private readonly Option<bool> hook = syntax.Flag("--hook", "Install the hook too.");

    public override void Run(ParseResult arguments, Session session)
    {
        string root = session.FullPath(arguments.GetValue(folder) ?? ".");
        if (File.Exists(root))
            throw new NotesException($"{root} is a file: name a folder.");

        RepositoryLocation? repository = arguments.GetValue(hook)
            ? RepositoryLocation.Require(NotesRoot.Above(root).First(Directory.Exists), session.GitEnvironment, "`notes init --hook`")
            : null;
        foreach (string name in Files)
            Write(session, root, name);

        if (repository is not null)
            HookInstallCommand.Install(repository, session);

        session.Output.WriteLine("Next: put yourself and your reports into people.yml, then `notes new PERSON`.");
    }

    private static void Write(Session session, string root, string name)
    {
        string path = Path.Combine(root, name);
        if (File.Exists(path))
        {
            session.Output.WriteLine($"{session.DisplayPath(path)} is there, and stays as it is");
            return;
        }

        string text = Pages.Find($"init/{Path.GetFileName(name)}", typeof(InitCommand))!;
        new FileWriter(root).Change(path, before: null, new SourceText(name, text));
        session.Output.WriteLine($"wrote {session.DisplayPath(path)}");
    }
}
