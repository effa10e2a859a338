using System.CommandLine.Parsing;

namespace NotesToolkit.Cli;

/// <summary>Says in one sentence why a command line cannot be understood.</summary>
internal static class UsageErrors
{
    public static string? Find(ParseResult parsed) =>
        MisspelledOption(parsed) is { } option ? Unknown(option, parsed.CommandResult)
        : parsed.Errors.Count > 0 ? Explain(parsed)
        : null;

    /// <summary>What looks like an option before <c>--</c> is one, and not a path.</summary>
    private static string? MisspelledOption(ParseResult parsed)
    {
        IEnumerable<Token> before = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash);
        HashSet<Token> taken = [.. parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens)];
        return before.FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-' && token.Type == TokenType.Argument
            && taken.Contains(token))?.Value;
    }

    private static string Explain(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [{ } unknown, ..])
            return Unknown(unknown, parsed.CommandResult);

        return command.Subcommands.Count > 0
            ? $"`{Syntax.FullName(command)}` needs a command: {Help(parsed.CommandResult)}"
            : $"{Describe(parsed.Errors[0], parsed.CommandResult)}: {Show(parsed.Errors[0], parsed.CommandResult)}";
    }

    private static string Unknown(string typed, CommandResult result)
    {
        bool isOption = typed.StartsWith('-');
        IEnumerable<string> candidates = isOption ? OptionNames(result)
            : result.Command.Subcommands.Where(below => !below.Hidden).Select(below => below.Name);
        string what = isOption ? "option" : result.Command.Subcommands.Count > 0 ? "command" : "argument";
        string hint = Spelling.Nearest(typed, candidates) is { } nearest ? $"did you mean {nearest}?" : Help(result);
        return $"`{typed}` is no {what} of `{Syntax.FullName(result.Command)}`: {hint}";
    }

    private static string Describe(ParseError error, CommandResult command) => error.SymbolResult switch
    {
        ArgumentResult { Parent: OptionResult option } when option.Tokens is [{ } bad, ..] => $"`{bad.Value}` is no value for {option.Option.Name}",
        OptionResult { Tokens: [{ } bad, ..] } option => $"`{bad.Value}` is no value for {option.Option.Name}",
        OptionResult { Implicit: true } option => $"`{Syntax.FullName(command.Command)}` needs {option.Option.Name} {option.Option.HelpName}",
        OptionResult option => $"{option.Option.Name} needs a value",
        ArgumentResult argument => $"`{Syntax.FullName(command.Command)}` needs {argument.Argument.Name}",
        _ => error.Message.TrimEnd('.'),
    };

    /// <summary>What to write: a line of the command that has what is missing, where its help shows one.</summary>
    private static string Show(ParseError error, CommandResult result)
    {
        IEnumerable<string> examples = result.Command is NotesCommand command ? command.Examples : [];
        return error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option =>
                examples.FirstOrDefault(example => example.Contains($" {option.Option.Name} ", StringComparison.Ordinal)),
            ArgumentResult { Tokens.Count: 0 } => examples.FirstOrDefault(),
            _ => null,
        } is { } shown ? $"write for example `{shown}`." : Help(result);
    }

    private static string Help(CommandResult result) => $"`{Syntax.FullName(result.Command)} --help` lists what there is.";

    private static IEnumerable<string> OptionNames(CommandResult result)
    {
        IEnumerable<string> own = result.Command.Options.Where(option => !option.Hidden).Select(option => option.Name);
        return result.Parent is CommandResult parent ? own.Concat(OptionNames(parent)) : own;
    }
}
