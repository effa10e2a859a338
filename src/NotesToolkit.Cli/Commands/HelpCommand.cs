namespace NotesToolkit.Cli.Commands;

internal sealed class HelpCommand(Syntax syntax)
    : NotesCommand(syntax, "help", "Show what a command does, as --help does.", "notes help lint")
{
    private readonly Argument<string[]> command = syntax.Any("COMMAND", "A command; without one, all are listed.");

    public override void Run(ParseResult arguments, Session session)
    {
        string[] names = arguments.GetValue(command) ?? [];
        _ = names.Aggregate(arguments.RootCommandResult.Command, (at, name) => at.Subcommands.FirstOrDefault(below => below.Name == name)
            ?? throw new NotesException($"`{name}` is no command of `{at.Name}`: `notes help` lists what there is."));
        CommandLine.Run([.. names, "--help"], session.Host);
    }
}
