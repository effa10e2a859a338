using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>Builds a report's model by its name.</summary>
internal static class ReportModels
{
    /// <summary>The model of a report.</summary>
    /// <exception cref="NotesException">The report, or what it is about, is unknown.</exception>
    public static ScriptObject Build(ReportBuilder report, string name, IReadOnlyList<string> arguments)
    {
        return name switch
        {
            "prep" => PrepModel.Build(report, PersonIn(report, name, arguments)),
            "calibration" => CalibrationModel.Build(report, PersonIn(report, name, arguments)),
            "team" => TeamModel.Build(report, OwnerIn(report, arguments)),
            "skip-level" => SkipLevelModel.Build(report, PersonIn(report, name, arguments)),
            "self-audit" => SelfAuditModel.Build(report, OwnerIn(report, arguments)
                ?? throw new NotesException("No owner is configured and no note names one. Write notes report self-audit OWNER.")),
            "trail" => arguments.Count switch
            {
                0 => throw new NotesException("The report trail is about a commitment or a topic. Write notes report trail ID, or notes report trail PERSON TOPIC."),
                1 => TrailModel.OfCommitment(report, arguments[0]),
                _ => TrailModel.OfTopic(report, PersonIn(report, name, arguments), arguments[1]),
            },
            _ => throw new NotesException($"There is no report {name}. {Spelling.Suggest(name, Reports.Names)}"),
        };
    }

    private static string? OwnerIn(ReportBuilder report, IReadOnlyList<string> arguments) => arguments.Count == 0 ? report.Source.Record.Manager : Find(report.Source, arguments[0]);

    private static string PersonIn(ReportBuilder report, string name, IReadOnlyList<string> arguments) => arguments.Count == 0
        ? throw new NotesException($"The report {name} is about one person. Write notes report {name} PERSON.")
        : Find(report.Source, arguments[0]);

    private static string Find(ReportSource source, string typed)
    {
        string key = PersonKey.Of(typed);
        if (source.Roster.Find(key) is { } person)
        {
            return person.Key;
        }

        string[] known =
        [
            .. source.Roster.People.Select(person => person.Key)
                .Union(source.Record.People, StringComparer.Ordinal)
                .Union(source.Record.Notes.Select(note => note.Owner).OfType<string>(), StringComparer.Ordinal),
        ];
        return known.FirstOrDefault(name => string.Equals(name, key, StringComparison.OrdinalIgnoreCase))
            ?? throw new NotesException($"{typed} is neither in the roster nor in a note. {Spelling.Suggest(typed, known)}");
    }
}
