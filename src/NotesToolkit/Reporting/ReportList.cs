using NotesToolkit.Reporting.Model;

namespace NotesToolkit.Reporting;

internal sealed record ReportInfo(string Name, string About, Func<ReportBuilder, Subject, object> Build)
{
    public int MostArguments => About.Split(" or ")[^1].Split(' ').Length;
    public bool TellsChanges { get; init; }
}

internal sealed class Subject(ReportBuilder report, string name, IReadOnlyList<string> arguments)
{
    public IReadOnlyList<string> Arguments => arguments;

    public string Person => arguments.Count == 0
        ? throw new NotesException($"The report {name} is about one person. Write notes report {name} PERSON.")
        : Find(arguments[0]);

    /// <summary>The manager's key: as named, else the configured owner or who holds the most notes; null where there is none.</summary>
    public string? Owner => arguments.Count == 0 ? report.Source.Record.Manager : Find(arguments[0]);

    public string? Second => arguments.Count > 1 ? arguments[1] : null;

    private string Find(string typed)
    {
        ReportSource source = report.Source;
        string key = typed.TrimStart('@').ToLowerInvariant();
        if (source.Roster.Find(key) is { } person)
            return person.Key;

        string[] known = [.. source.Roster.People.Select(person => person.Key)
            .Union(source.Record.People, StringComparer.Ordinal)
            .Union(source.Record.Notes.Select(note => note.Owner).OfType<string>(), StringComparer.Ordinal)];
        return known.FirstOrDefault(name => string.Equals(name, key, StringComparison.OrdinalIgnoreCase))
            ?? throw new NotesException($"{typed} is neither in the roster nor in a note. {Spelling.Suggest(typed, known)}");
    }
}

/// <summary>Every report, each registered once.</summary>
internal static class ReportList
{
    public static IReadOnlyList<ReportInfo> All { get; } =
    [
        new("prep", "PERSON", (report, subject) => PrepModel.Of(report, subject.Person)),
        new("calibration", "PERSON", (report, subject) => CalibrationModel.Of(report, subject.Person)) { TellsChanges = true },
        new("promotion", "PERSON [LEVEL]", (report, subject) => PromotionModel.Of(report, subject.Person, subject.Second)),
        new("narrative", "PERSON", (report, subject) => NarrativeModel.Of(report, subject.Person)),
        new("team", "[OWNER]", (report, subject) => TeamModel.Of(report, subject.Owner)),
        new("skip-level", "PERSON", (report, subject) => SkipLevelModel.Of(report, subject.Person)),
        new("self-audit", "[OWNER]", (report, subject) => SelfAuditModel.Of(report, subject.Owner
            ?? throw new NotesException("No owner is configured and no note names one. Write notes report self-audit OWNER."))),
        new("trail", "ID, or PERSON TOPIC", (report, subject) => subject.Arguments.Count switch
        {
            0 => throw new NotesException(
                "The report trail is about a commitment or a topic. Write notes report trail ID, or notes report trail PERSON TOPIC."),
            1 => TrailModel.OfCommitment(report, subject.Arguments[0]),
            _ => TrailModel.OfTopic(report, subject.Person, subject.Arguments[1]),
        }),
    ];

    public static IReadOnlyList<ReportInfo> Pages { get; } =
    [
        new("person", "PERSON", (report, subject) => PersonPage.Of(report, subject.Person)),
        new("note", "PATH@COMMIT", (report, subject) => NotePage.Of(report, subject.Arguments[0])),
    ];

    public static ReportInfo? Find(string name) => All.Concat(Pages).FirstOrDefault(report => report.Name == name);
}
