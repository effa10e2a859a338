namespace NotesToolkit.Cli;

internal sealed class ChoiceOption : Option<string?>
{
    private readonly string[] choices;

    public ChoiceOption(string name, params string[] choices)
        : base(name)
    {
        this.choices = choices;
        HelpName = name.TrimStart('-').ToUpperInvariant();
        Description = $"{string.Join(", ", choices[..^1])} or {choices[^1]}.";
        CompletionSources.Add(choices);
    }

    public string? Read(ParseResult arguments) => arguments.GetValue(this) is { } typed ? Read(typed, Name, choices) : null;

    public static string Read(string typed, string name, IReadOnlyCollection<string> choices) =>
        choices.FirstOrDefault(word => string.Equals(word, typed, StringComparison.OrdinalIgnoreCase))
            ?? throw new NotesException($"{name} {typed} is not known. {Spelling.Suggest(typed, choices)}");
}
