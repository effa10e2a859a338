namespace NotesToolkit.Cli.Commands;

internal sealed class HookCommand() : CommandGroup("hook", "Keep a commit back while its notes have errors.",
    new HookInstallCommand(new()), new HookUninstallCommand(), new HookRunCommand());

internal sealed class HookInstallCommand(Syntax syntax)
    : NotesCommand(syntax, "install", "Install the hooks; one that is there already is kept and runs first.", "notes hook install")
{
    private readonly Option<bool> global = syntax.Flag("--global", "Install into the folder that core.hooksPath names for all repositories.");

    public override void Run(ParseResult arguments, Session session) =>
        Install(session.RequireRepository("`notes hook install`"), session, arguments.GetValue(global));

    public static void Install(RepositoryLocation repository, Session session, bool isGlobal = false)
    {
        if (!isGlobal && HookInstaller.SharedFolder(repository) is { } shared)
        {
            throw new NotesException(
                $"core.hooksPath names {shared}, whose hooks run in other repositories too: run `notes hook install --global` to write there, "
                + "or `git config core.hooksPath .git/hooks` to give this repository hooks of its own.");
        }

        session.Output.WriteLine(string.Join('\n', HookInstaller.For(repository).Install(session.Host.FindProgram(), session.DisplayPath)));
    }
}

internal sealed class HookUninstallCommand()
    : NotesCommand(new(), "uninstall", "Take the hooks away, and put back those that were there before.", "notes hook uninstall")
{
    public override void Run(ParseResult arguments, Session session) => session.Output.WriteLine(string.Join(
        '\n', HookInstaller.For(session.RequireRepository("`notes hook uninstall`")).Uninstall(session.DisplayPath)));
}

internal sealed class HookRunCommand()
    : NotesCommand(new(), "run", "Judge what a commit would change; git runs this before each commit.", "notes hook run")
{
    public override void Run(ParseResult arguments, Session session)
    {
        LintReport report = LintReport.Of(WorkTreeTargets.Staged(session, "`notes hook run`"), session);
        if (report.Findings.Count == 0)
            return;

        TextFormat.Write(session.Output, report, showsExcerpt: true, session.Palette);
        session.HasFailed = report.ErrorCount > 0;
        if (!session.HasFailed)
            return;

        session.Output.WriteLine();
        session.Output.WriteLine("The commit was not made. Write what each error asks for, `git add` the note and commit again.");
        session.Output.WriteLine("`notes fix` writes what it can by itself; `notes explain RULE` says why a rule asks.");
    }
}
