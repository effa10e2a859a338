using System.CommandLine.Parsing;

namespace NotesToolkit.Cli;

internal static class UsageErrors
{
    public static string? Find(ParseResult parsed)
    {
        CommandResult result = parsed.CommandResult;
        return MisspelledOption(parsed) is { } option ? Unknown(option, result)
            : parsed.Errors.Count == 0 ? null
            : parsed.UnmatchedTokens is [{ } unknown, ..] ? Unknown(unknown, result)
            : result.Command.Subcommands.Count > 0 ? $"`{Syntax.FullName(result.Command)}` needs a command: {Help(result)}"
            : $"{Describe(parsed.Errors[0], result)}: {Show(parsed.Errors[0], result)}";
    }

    /// <summary>What looks like an option before <c>--</c> is one, and not a path.</summary>
    private static string? MisspelledOption(ParseResult parsed)
    {
        HashSet<Token> taken = [.. parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens)];
        return parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] } && taken.Contains(token))?.Value;
    }

    private static string Unknown(string typed, CommandResult result)
    {
        bool isOption = typed.StartsWith('-');
        IEnumerable<string> candidates = isOption ? OptionsOf(result.Command).Select(option => option.Name)
            : result.Command.Subcommands.Select(below => below.Name);
        string what = isOption ? "option" : result.Command.Subcommands.Count > 0 ? "command" : "argument";
        string hint = Spelling.Nearest(typed, candidates) is { } nearest ? $"did you mean {nearest}?" : Help(result);
        return $"`{typed}` is no {what} of `{Syntax.FullName(result.Command)}`: {hint}";
    }

    private static IEnumerable<Option> OptionsOf(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive)).Where(option => !option.Hidden);

    private static string Describe(ParseError error, CommandResult command) => error.SymbolResult switch
    {
        ArgumentResult { Parent: OptionResult option } when option.Tokens is [{ } bad, ..] => $"`{bad.Value}` is no value for {option.Option.Name}",
        OptionResult { Tokens: [{ } bad, ..] } option => $"`{bad.Value}` is no value for {option.Option.Name}",
        OptionResult { Implicit: true } option => $"`{Syntax.FullName(command.Command)}` needs {option.Option.Name} {option.Option.HelpName}",
        OptionResult option => $"{option.Option.Name} needs a value",
        ArgumentResult argument => $"`{Syntax.FullName(command.Command)}` needs {argument.Argument.Name}",
        _ => error.Message.TrimEnd('.'),
    };

    private static string Show(ParseError error, CommandResult result) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => CommandLine.ExamplesOf(result.Command)
            .FirstOrDefault(example => example.Contains($" {option.Option.Name} ", StringComparison.Ordinal)),
        ArgumentResult { Tokens.Count: 0 } when CommandLine.ExamplesOf(result.Command) is [var first, ..] => first,
        _ => null,
    } is { } shown ? $"write for example `{shown}`." : Help(result);

    private static string Help(CommandResult result) => $"`{Syntax.FullName(result.Command)} --help` lists what there is.";
}
