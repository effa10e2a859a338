using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;

namespace NotesToolkit.Cli.Commands;

internal sealed class DoctorCommand()
    : NotesCommand("doctor", "Say what is well here and what is not: git, the repository, the hook, the configuration, the roster.", "notes doctor")
{
    public override int Run(ParseResult arguments, Session session)
    {
        Palette palette = Palette.For(session.UsesColor);
        bool isWell = true;
        foreach (HealthCheck check in HealthChecks.Of(session))
        {
            isWell &= check.IsWell;
            session.Output.WriteLine($"{(check.IsWell ? palette.Good("well") : palette.Bad("not "))}  {check.What}: {check.Finding}");
        }

        return isWell ? ExitCode.Fine : ExitCode.Found;
    }
}
