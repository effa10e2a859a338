using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NotesToolkit.Cli;

/// <summary>The usual help, and below it an example to copy.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>The examples of the program itself, and of a group of commands.</summary>
    public static IReadOnlyList<string> OfProgram { get; } = ["notes demo ./notes-demo", "notes lint"];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        IReadOnlyList<string> examples = parseResult.CommandResult.Command is NotesCommand command
            ? command.Examples
            : OfProgram;
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (string example in examples)
            output.WriteLine($"  {example}");

        return ExitCode.Fine;
    }
}
