using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Configuration;
using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Commands;

internal sealed class RulesCommand : NotesCommand
{
    private readonly Option<string> format = new("--format")
    {
        Description = "text or json.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    public RulesCommand()
        : base("rules", "List the rules.", "notes rules --format json") => Add(format);

    public override int Run(ParseResult arguments, Session session)
    {
        if (Formats.Read(arguments.GetValue(format), "--format", "text", "json") == "json")
        {
            JsonOutput.Write(session.Output, WriteJson);
            return ExitCode.Fine;
        }

        int width = RuleList.All.Max(rule => rule.Info.Name.Length);
        foreach (RuleInfo rule in RuleList.All.Select(rule => rule.Info))
        {
            session.Output.WriteLine($"{rule.Id}  {rule.Name.PadRight(width)}  {Severity(rule.Severity),-7}  {Fix(rule.Fixability),-6}  {rule.Summary}");
        }

        return ExitCode.Fine;
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
