using System.CommandLine;
using NotesToolkit.Git;

namespace NotesToolkit.Cli.Commands;

internal sealed class HookUninstallCommand()
    : NotesCommand("uninstall", "Take the hooks away, and put back those that were there before.", "notes hook uninstall")
{
    public override int Run(ParseResult arguments, Session session)
    {
        RepositoryLocation repository = RepositoryLocation.Require(session.Folder, session.GitEnvironment, "`notes hook uninstall`");
        foreach (HookResult hook in HookInstaller.For(repository).Uninstall())
        {
            string path = session.DisplayPath(hook.Site.Path);
            session.Output.WriteLine(hook.Change switch
            {
                HookChange.Removed => $"removed {path}",
                HookChange.Absent => $"there is no {path}",
                HookChange.Restored => $"put back {path}, as it was before",
                _ => $"{path} is none of ours, and stays as it is",
            });
        }

        return ExitCode.Fine;
    }
}
