using System.CommandLine;

namespace NotesToolkit.Cli.Commands;

internal sealed class HookCommand : Command
{
    public HookCommand()
        : base("hook", "Keep a commit back while its notes have errors.")
    {
        Add(new HookInstallCommand());
        Add(new HookUninstallCommand());
        Add(new HookRunCommand());
    }
}
