using System.CommandLine;

namespace NotesToolkit.Cli.Commands;

internal sealed class HelpCommand : NotesCommand
{
    private readonly Argument<string[]> command = new("COMMAND")
    {
        Description = "A command; without one, all are listed.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public HelpCommand()
        : base("help", "Show what a command does, as --help does.", "notes help lint") => Add(command);

    public override int Run(ParseResult arguments, Session session) =>
        CommandLine.Run([.. arguments.GetValue(command) ?? [], "--help"], session.Host);
}
