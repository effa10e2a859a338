namespace NotesToolkit.Cli.Commands;

/// <summary>Writes the manual pages that packages carry, from the command line's own tree in the macros of man(7).</summary>
internal sealed class ManCommand(Syntax syntax)
    : NotesCommand(syntax, "man", "Print the manual page of a command.", "notes man lint | man -l -")
{
    private readonly Argument<string[]> words = syntax.Any("COMMAND", "The command; without it, the program.");
    private readonly Option<bool> list = syntax.Flag("--list", "List the commands that have a page.");

    public override void Run(ParseResult arguments, Session session)
    {
        Command root = arguments.RootCommandResult.Command;
        Dictionary<string, Command> commands = Below(root).ToDictionary(below => Syntax.FullName(below)["notes ".Length..], StringComparer.Ordinal);
        if (arguments.GetValue(list))
        {
            session.Output.WriteLine(string.Join('\n', commands.Keys));
            return;
        }

        string name = string.Join(' ', arguments.GetValue(words) ?? []);
        Command? wanted = name.Length == 0 ? root : commands.GetValueOrDefault(name);
        session.Output.Write(Page(wanted ?? throw new NotesException($"There is no command `notes {name}`: `notes man --list` lists them.")));
    }

    private static string Page(Command command)
    {
        string name = Syntax.FullName(command);
        string title = name.Replace(' ', '-');
        string description = command.Description!;
        StringBuilder page = new($"""
            .TH "{title.ToUpperInvariant()}" 1 "" "notes-toolkit {ProgramVersion.Number}" "notes-toolkit"
            .SH NAME
            {Escape(title)} \- {Escape(char.ToLowerInvariant(description[0]) + description[1..].TrimEnd('.'))}
            .SH SYNOPSIS
            .B {Escape(name)}
            {Escape(Synopsis(command))}
            .SH DESCRIPTION
            {Escape(description)}

            """);
        Write(page, "COMMANDS", Shown(command).Select(below => (Syntax.FullName(below), below.Description)));
        Write(page, "ARGUMENTS", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Write(page, "OPTIONS", Syntax.OptionsOf(command).Select(option => (Label(option), option.Description)));
        page.Append($"""
            .SH EXAMPLES
            .nf
            {string.Join('\n', CommandLine.ExamplesOf(command).Select(Escape))}
            .fi
            .SH "EXIT STATUS"
            0: no finding at error. 1: a finding at error. 2: the command line or the environment is wrong, and one sentence says how.
            .SH "SEE ALSO"
            {Escape(command.Parents.Any() ? "notes(1), `notes explain RULE`" : "`notes explain format`, git(1)")}

            """);
        return page.ToString();
    }

    private static IEnumerable<Command> Below(Command command) => Shown(command).SelectMany(below => Below(below).Prepend(below));

    private static IEnumerable<Command> Shown(Command command) => command.Subcommands.Where(below => !below.Hidden);

    private static string Synopsis(Command command) => string.Join(' ',
        [
            .. Shown(command).Take(1).Select(_ => "COMMAND"),
            .. command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}]"),
            "[OPTIONS]",
        ]);

    private static string Label(Option option)
    {
        string names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Prepend(option.Name));
        return option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0 ? names : $"{names} {option.HelpName ?? "VALUE"}";
    }

    private static void Write(StringBuilder page, string heading, IEnumerable<(string Name, string? Text)> entries)
    {
        foreach ((int i, (string name, string? text)) in entries.Index())
            page.Append($"{(i == 0 ? $".SH {heading}\n" : string.Empty)}.TP\n.B {Escape(name)}\n{Escape(text ?? string.Empty)}\n");
    }

    private static string Escape(string text)
    {
        string escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).ReplaceLineEndings(" ");
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }
}
