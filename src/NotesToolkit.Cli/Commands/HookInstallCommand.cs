using System.CommandLine;
using NotesToolkit.Git;

namespace NotesToolkit.Cli.Commands;

internal sealed class HookInstallCommand()
    : NotesCommand("install", "Install the hooks; one that is there already is kept and runs first.", "notes hook install")
{
    public override int Run(ParseResult arguments, Session session)
    {
        RepositoryLocation repository = RepositoryLocation.Require(session.Folder, session.GitEnvironment, "`notes hook install`");
        Install(repository, session);
        return ExitCode.Fine;
    }

    public static void Install(RepositoryLocation repository, Session session)
    {
        foreach (HookResult hook in HookInstaller.For(repository).Install(session.Host.ProgramPath))
        {
            string path = session.DisplayPath(hook.Path);
            session.Output.WriteLine(hook.Change switch
            {
                HookChange.None => $"{path} is installed already",
                HookChange.InstalledBefore => $"installed {path}; the hook that was there is kept and runs first",
                _ => $"installed {path}",
            });
        }
    }
}
