namespace NotesToolkit.Cli.Commands;

internal sealed class RulesCommand(Syntax syntax)
    : NotesCommand(syntax, "rules", "List the rules.", "notes rules --format json")
{
    private static readonly int NameWidth = RuleList.All.Max(rule => rule.Info.Name.Length);

    private readonly ChoiceOption format = syntax.Choice("--format", "text", "json");
    private readonly Option<string?> phrases = syntax.Add(new Option<string?>("--phrases")
    {
        Description = "The phrases in the place of the rules: id, kind and pattern.",
        HelpName = "CATEGORY",
        Arity = ArgumentArity.ZeroOrOne,
    });

    public override void Run(ParseResult arguments, Session session)
    {
        bool isJson = format.Read(arguments) == "json";
        if (arguments.GetResult(phrases) is not null)
            Write("phrases", Asked(arguments), Json, Lines);
        else
            Write("rules", RuleList.All.Select(rule => rule.Info), Json, rule => [Line(rule)]);

        void Write<T>(string name, IEnumerable<T> all, Func<T, JsonObject> json, Func<T, IEnumerable<string>> lines)
        {
            if (isJson)
                JsonOutput.Write(session.Output, new() { ["schemaVersion"] = 1, [name] = all.Select(json).ToJson() });

            foreach (string line in isJson ? [] : all.SelectMany(lines))
                session.Output.WriteLine(line);
        }
    }

    private IEnumerable<Phrase> Asked(ParseResult arguments)
    {
        string? name = arguments.GetValue(phrases);
        PhraseCategory? category = name is null ? null : PhraseCategories.Find(name)
            ?? throw new NotesException($"`{name}` is no category of phrases. Write one of {string.Join(", ", PhraseCategories.Names)}.");
        return PhraseBook.Shipped.Phrases.Where(phrase => category is null || phrase.Category == category);
    }

    private static IEnumerable<string> Lines(Phrase phrase) =>
        phrase.Patterns.Select(pattern => $"{phrase.Id}  {phrase.Category.Name(),-15}  {phrase.Kind,-6}  {pattern.Text}");

    private static string Line(RuleInfo rule)
    {
        string fix = rule.Fixability switch { Fixability.Safe => "fix", Fixability.Unsafe => "unsafe", _ => string.Empty };
        return $"{rule.Id}  {rule.Name.PadRight(NameWidth)}  {Severity(rule),-7}  {fix,-6}  {rule.Summary}";
    }

    private static JsonObject Json(Phrase phrase) => new()
    {
        ["id"] = phrase.Id,
        ["category"] = phrase.Category.Name(),
        ["kind"] = phrase.Kind,
        ["patterns"] = phrase.Patterns.Select(pattern => JsonValue.Create(pattern.Text)).ToJson(),
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
