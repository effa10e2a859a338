using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NotesToolkit.Cli;

internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly string[] OfProgram = ["notes demo ./notes-demo", "notes lint"];

    public override bool ClearsParseErrors => true;

    /// <summary>The examples of a command; for a group of commands, those of each.</summary>
    public static IReadOnlyList<string> Of(Command command) => command switch
    {
        NotesCommand { Examples: var own } => own,
        RootCommand => OfProgram,
        _ => [.. command.Subcommands.SelectMany(Of)],
    };

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        IReadOnlyList<string> examples = Of(parseResult.CommandResult.Command);
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (string example in examples)
            output.WriteLine($"  {example}");

        return ExitCode.Fine;
    }
}
