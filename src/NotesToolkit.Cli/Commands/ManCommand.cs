using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Commands;

/// <summary>Writes the pages that packages carry; who has installed one reads them with <c>man</c>.</summary>
internal sealed class ManCommand : NotesCommand
{
    private readonly Argument<string[]> words = new("COMMAND")
    {
        HelpName = "COMMAND",
        Description = "The command; without it, the program.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<bool> list = new("--list") { Description = "List the commands that have a page." };

    public ManCommand()
        : base("man", "Print the manual page of a command.", "notes man lint | man -l -")
    {
        Hidden = true;
        Add(words);
        Add(list);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        Command root = arguments.RootCommandResult.Command;
        Dictionary<string, Command> commands = ManPage.Below(root).ToDictionary(NameOf, StringComparer.Ordinal);
        if (arguments.GetValue(list))
        {
            foreach (string command in commands.Keys)
                session.Output.WriteLine(command);

            return ExitCode.Fine;
        }

        string name = string.Join(' ', arguments.GetValue(words) ?? []);
        Command? wanted = name.Length == 0 ? root : commands.GetValueOrDefault(name);
        session.Output.Write(ManPage.Of(wanted ?? throw new NotesException($"There is no command `notes {name}`: `notes man --list` lists them.")));
        return ExitCode.Fine;
    }

    private static string NameOf(Command command) => string.Join(' ', ManPage.Path(command).Skip(1));
}
