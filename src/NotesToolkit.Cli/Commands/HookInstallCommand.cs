using System.CommandLine;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Commands;

internal sealed class HookInstallCommand : NotesCommand
{
    private readonly Option<bool> global = new("--global")
    {
        Description = "Install into the folder that core.hooksPath names for all repositories.",
    };

    public HookInstallCommand()
        : base("install", "Install the hooks; one that is there already is kept and runs first.", "notes hook install") => Add(global);

    public override int Run(ParseResult arguments, Session session)
    {
        RepositoryLocation repository = RepositoryLocation.Require(session.Folder, session.GitEnvironment, "`notes hook install`");
        Install(repository, session, arguments.GetValue(global));
        return ExitCode.Fine;
    }

    public static void Install(RepositoryLocation repository, Session session, bool isGlobal = false)
    {
        if (!isGlobal && HookInstaller.SharedFolder(repository) is { } shared)
        {
            throw new NotesException(
                $"core.hooksPath names {shared}, whose hooks run in other repositories too: run `notes hook install --global` to write there, "
                + "or `git config core.hooksPath .git/hooks` to give this repository hooks of its own.");
        }

        foreach (HookResult hook in HookInstaller.For(repository).Install(session.Host.FindProgram()))
            session.Output.WriteLine(Describe(hook, session.DisplayPath(hook.Site.Path)));
    }

    private static string Describe(HookResult hook, string path) => hook switch
    {
        { Change: HookChange.None, Site: { Configuration: { } file } site } =>
            $"{file} runs the check already: {site.Manager.Name()} writes the {site.Name} hook",
        { Change: HookChange.None, Site.IsChained: true } => $"{path} is installed already: the {hook.Site.Name} hook of another program runs it",
        { Change: HookChange.None } => $"{path} is installed already",
        { Site.Manager: HookManager.Husky } => $"added `{HookScript.Command}` to {path}, which husky runs: commit that file",
        { Site.Manager: HookManager.PreCommit } => $"installed {path}, which pre-commit runs first",
        { Change: HookChange.InstalledBefore } => $"installed {path}; the hook that was there is kept and runs first",
        _ => $"installed {path}",
    };
}
