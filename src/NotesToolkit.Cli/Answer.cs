using System.CommandLine.Invocation;

namespace NotesToolkit.Cli;

/// <summary>What an option prints in place of a command, however wrong the rest of the line is.</summary>
internal sealed class Answer(Action<ParseResult, TextWriter> write) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        write(parseResult, parseResult.InvocationConfiguration.Output);
        return ExitCode.Fine;
    }
}
