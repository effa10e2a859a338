using System.CommandLine;
using System.CommandLine.Invocation;

namespace NotesToolkit.Cli;

/// <summary>Prints the version, and the commit that it was built from.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ProgramVersion.Text);
        return ExitCode.Fine;
    }
}
