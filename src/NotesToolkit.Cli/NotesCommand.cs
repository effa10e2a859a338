namespace NotesToolkit.Cli;

internal abstract class NotesCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;

    public abstract void Run(ParseResult arguments, Session session);

    protected static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    internal static Option<string?> Value(string name, string valueName, string description) => Value<string?>(name, valueName, description);

    internal static Option<T> Value<T>(string name, string valueName, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = valueName };

    protected static Argument<string?> Optional(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    protected static Argument<string[]> Several(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.OneOrMore };

    protected void Add(params ReadOnlySpan<Symbol> symbols)
    {
        foreach (Symbol symbol in symbols)
        {
            if (symbol is Argument argument)
                base.Add(argument);
            else
                base.Add((Option)symbol);
        }
    }
}

internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Something was found that must not stay so.</summary>
    public const int Found = 1;

    /// <summary>The command line or the environment is wrong.</summary>
    public const int Unable = 2;
}
