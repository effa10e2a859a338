namespace NotesToolkit.Reporting;

/// <summary>A report, as a row of reports.tsv has it; the keys are those of each person that it is about.</summary>
internal sealed record ReportInfo(string Name, string About, string Title, string Keys, string Options)
{
    public int MostArguments => About.Split(" or ")[^1].Split(' ').Length;
    public bool HasSince => Options.Contains("since", StringComparison.Ordinal);
    public bool HasAttrition => Options.Contains("attrition", StringComparison.Ordinal);

    public object Build(ReportBuilder report, Subject subject) => Name switch
    {
        "team" => TeamModel.Of(report, subject.Owner, Keys),
        "self-audit" => new SelfAuditModel(report, subject.Owner
            ?? throw new NotesException("No owner is configured and no note names one. Write notes report self-audit OWNER.")),
        "trail" => subject.Arguments.Count switch
        {
            0 => throw new NotesException(
                "The report trail is about a commitment or a topic. Write notes report trail ID, or notes report trail PERSON TOPIC."),
            1 => TrailModel.OfCommitment(report, subject.Arguments[0]),
            _ => TrailModel.OfTopic(report, subject.Person, subject.Arguments[1]),
        },
        "note" => NotePage.Of(report, subject.Arguments[0]),
        _ => new PersonModel(report, subject.Person, Title, Keys, level: subject.Arguments.ElementAtOrDefault(1)),
    };
}

internal static class ReportList
{
    private static readonly ReportInfo[] Rows =
        [.. Pages.Rows("reports.tsv").Select(row => new ReportInfo(row[0], row[1], row[2], row[3], row[4]))];

    public static IReadOnlyList<ReportInfo> All { get; } = [.. Rows.Where(report => report.Options != "page")];

    public static ReportInfo? Find(string name) => Array.Find(Rows, report => report.Name == name);
}
