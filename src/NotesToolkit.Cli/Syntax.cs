namespace NotesToolkit.Cli;

/// <summary>What stands behind a command's name. The fields of a command declare it, before its constructor takes it over.</summary>
internal sealed class Syntax
{
    private readonly List<Argument> arguments = [];
    private readonly List<Option> options = [];

    public static string FullName(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{FullName(parent)} {command.Name}" : "notes";

    public void AddTo(Command command)
    {
        arguments.ForEach(command.Add);
        options.ForEach(command.Add);
    }

    public Argument<string> One(string name, string description, Func<IEnumerable<string>>? words = null) =>
        Argument<string>(name, description, ArgumentArity.ExactlyOne, words);

    public Argument<string?> Optional(string name, string description, Func<IEnumerable<string>>? words = null) =>
        Argument<string?>(name, description, ArgumentArity.ZeroOrOne, words);

    public Argument<string[]> Any(string name, string description) => Argument<string[]>(name, description, ArgumentArity.ZeroOrMore);

    public Argument<string[]> Several(string name, string description) => Argument<string[]>(name, description, ArgumentArity.OneOrMore);

    public Option<bool> Flag(string name, string description) => Add(new Option<bool>(name) { Description = description });

    public Option<string?> Value(string name, string valueName, string description, params string[] aliases) =>
        Value<string?>(name, valueName, description, aliases);

    public Option<T> Value<T>(string name, string valueName, string description, params string[] aliases) =>
        Add(new Option<T>(name, aliases) { Description = description, HelpName = valueName });

    public Option<string> Required(string name, string valueName, string description) =>
        Add(new Option<string>(name) { Description = description, HelpName = valueName, Required = true });

    public ChoiceOption Choice(string name, params string[] choices) =>
        Add(new ChoiceOption(name, choices) { DefaultValueFactory = _ => choices[0] });

    public ChoiceOption Choice(string name, string valueName, string description, string[] choices) =>
        Add(new ChoiceOption(name, choices) { HelpName = valueName, Description = description });

    public T Add<T>(T option)
        where T : Option
    {
        options.Add(option);
        return option;
    }

    private Argument<T> Argument<T>(string name, string description, ArgumentArity arity, Func<IEnumerable<string>>? words = null)
    {
        // Else help would list the words in the place of the name.
        Argument<T> argument = new(name) { HelpName = name, Description = description, Arity = arity };
        if (words is not null)
            argument.CompletionSources.Add(_ => words());

        arguments.Add(argument);
        return argument;
    }
}
