using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Configuration;
using NotesToolkit.Linting;
using NotesToolkit.Notes;
using NotesToolkit.Phrases;

namespace NotesToolkit.Cli.Commands;

internal sealed class RulesCommand : NotesCommand
{
    private readonly Option<string> format = new("--format")
    {
        Description = "text or json.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> phrases = new("--phrases")
    {
        Description = "The phrases in the place of the rules: id, kind and pattern.",
        HelpName = "CATEGORY",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public RulesCommand()
        : base("rules", "List the rules.", "notes rules --format json")
    {
        Add(format);
        Add(phrases);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        bool isJson = Formats.Read(arguments.GetValue(format), "--format", "text", "json") == "json";
        if (arguments.GetResult(phrases) is not null)
        {
            Phrase[] asked = Asked(arguments.GetValue(phrases));
            if (isJson)
                JsonOutput.Write(session.Output, json => WriteJson(json, asked));
            else
                WriteText(session.Output, asked);

            return ExitCode.Fine;
        }

        if (isJson)
        {
            JsonOutput.Write(session.Output, WriteJson);
            return ExitCode.Fine;
        }

        int width = RuleList.All.Max(rule => rule.Info.Name.Length);
        foreach (RuleInfo rule in RuleList.All.Select(rule => rule.Info))
            session.Output.WriteLine($"{rule.Id}  {rule.Name.PadRight(width)}  {Severity(rule.Severity),-7}  {Fix(rule.Fixability),-6}  {rule.Summary}");

        return ExitCode.Fine;
    }

    private static Phrase[] Asked(string? name)
    {
        PhraseCategory? category = name is null ? null : PhraseCategories.Find(name)
            ?? throw new NotesException($"`{name}` is no category of phrases. Write one of {string.Join(", ", PhraseCategories.Names)}.");
        return [.. PhraseBook.Shipped.Phrases.Where(phrase => category is null || phrase.Category == category)];
    }

    private static void WriteText(TextWriter output, Phrase[] phrases)
    {
        foreach (Phrase phrase in phrases)
        {
            foreach (PhrasePattern pattern in phrase.Patterns)
                output.WriteLine($"{phrase.Id}  {phrase.Category.Name(),-15}  {phrase.Kind,-6}  {pattern.Text}");
        }
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, Phrase[] phrases)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteStartArray("phrases");
        foreach (Phrase phrase in phrases)
        {
            json.WriteStartObject();
            json.WriteString("id", phrase.Id);
            json.WriteString("category", phrase.Category.Name());
            json.WriteString("kind", phrase.Kind);
            json.WriteStartArray("patterns");
            foreach (PhrasePattern pattern in phrase.Patterns)
                json.WriteStringValue(pattern.Text);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteStartArray("rules");
        foreach (RuleInfo rule in RuleList.All.Select(rule => rule.Info))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("severity", Severity(rule.Severity));
            json.WriteString("summary", rule.Summary);
            json.WriteString("fix", rule.Fixability switch { Fixability.Safe => "safe", Fixability.Unsafe => "unsafe", _ => "none" });
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Severity(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Fix(Fixability fixability) => fixability switch
    {
        Fixability.Safe => "fix",
        Fixability.Unsafe => "unsafe",
        _ => string.Empty,
    };
}
