namespace NotesToolkit.Cli.Commands;

internal sealed class RulesCommand : NotesCommand
{
    private readonly ChoiceOption format = ChoiceOption.WithDefault("--format", "text", "json");
    private readonly Option<string?> phrases = new("--phrases")
    {
        Description = "The phrases in the place of the rules: id, kind and pattern.",
        HelpName = "CATEGORY",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public RulesCommand()
        : base("rules", "List the rules.", "notes rules --format json") =>
        Add(format, phrases);

    public override void Run(ParseResult arguments, Session session)
    {
        bool isJson = format.Read(arguments) == "json";
        RuleInfo[] rules = [.. RuleList.All.Select(rule => rule.Info)];
        switch (isJson, arguments.GetResult(phrases) is not null)
        {
            case (true, true):
                JsonOutput.Write(session.Output, new() { ["schemaVersion"] = 1, ["phrases"] = JsonOutput.List(Asked(arguments), Json) });
                break;
            case (true, false):
                JsonOutput.Write(session.Output, new() { ["schemaVersion"] = 1, ["rules"] = JsonOutput.List(rules, Json) });
                break;
            case (false, true):
                WriteText(session.Output, Asked(arguments));
                break;
            default:
                WriteText(session.Output, rules);
                break;
        }
    }

    private IEnumerable<Phrase> Asked(ParseResult arguments)
    {
        string? name = arguments.GetValue(phrases);
        PhraseCategory? category = name is null ? null : PhraseCategories.Find(name)
            ?? throw new NotesException($"`{name}` is no category of phrases. Write one of {string.Join(", ", PhraseCategories.Names)}.");
        return PhraseBook.Shipped.Phrases.Where(phrase => category is null || phrase.Category == category);
    }

    private static void WriteText(TextWriter output, IEnumerable<Phrase> phrases)
    {
        foreach (Phrase phrase in phrases)
        {
            foreach (PhrasePattern pattern in phrase.Patterns)
                output.WriteLine($"{phrase.Id}  {phrase.Category.Name(),-15}  {phrase.Kind,-6}  {pattern.Text}");
        }
    }

    private static void WriteText(TextWriter output, RuleInfo[] rules)
    {
        int width = rules.Max(rule => rule.Name.Length);
        foreach (RuleInfo rule in rules)
        {
            string fix = rule.Fixability switch { Fixability.Safe => "fix", Fixability.Unsafe => "unsafe", _ => string.Empty };
            output.WriteLine($"{rule.Id}  {rule.Name.PadRight(width)}  {Severity(rule),-7}  {fix,-6}  {rule.Summary}");
        }
    }

    private static JsonObject Json(Phrase phrase) => new()
    {
        ["id"] = phrase.Id,
        ["category"] = phrase.Category.Name(),
        ["kind"] = phrase.Kind,
        ["patterns"] = JsonOutput.List(phrase.Patterns, pattern => JsonValue.Create(pattern.Text)),
    };

    private static JsonObject Json(RuleInfo rule) => new()
    {
        ["id"] = rule.Id,
        ["name"] = rule.Name,
        ["severity"] = Severity(rule),
        ["summary"] = rule.Summary,
        ["fix"] = rule.Fixability switch { Fixability.Safe => "safe", Fixability.Unsafe => "unsafe", _ => "none" },
    };

    private static string Severity(RuleInfo rule) => rule.Severity.ToString().ToLowerInvariant();
}
