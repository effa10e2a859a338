namespace NotesToolkit.Reporting.Model;

/// <summary>
/// What reports ask about one person, each part made when it is first asked. Each key of a report is a property of a part, or a measure;
/// <c>key=property</c> where it is called otherwise.
/// </summary>
internal sealed class PersonModel(ReportBuilder report, string person, string title, string keys, string? level = null)
{
    private static readonly Dictionary<string, string> MeasureNames = Insights.Measure.All.ToDictionary(
        measure => JsonNamingPolicy.SnakeCaseLower.ConvertName(measure.Name), measure => measure.Name, StringComparer.Ordinal);

    public PersonHead Head => field ??= new(title + report.NameOf(person), report.Person(person));
    public PersonItems Items => field ??= new(report, person);
    public PersonProposals Proposals => field ??= new(report, person);
    public PersonEvidence Evidence => field ??= new(report, person);
    public PersonCommitments Commitments => Evidence.Commitments;
    public PersonFindings Findings => field ??= new(report, person);
    public Obligations Open => field ??= new(report, person);
    public Caveats Caveats => field ??= new(report, person);
    public PersonPacket Packet => field ??= new(report, person, this);
    public SkipLevel SkipLevel => field ??= new(report, person, Items, Open);
    public Promotion Promotion => field ??= new(report, person, this, level ?? Proposals.ProposedLevel
        ?? Evidence.Items.Select(item => item.Item["level"]?.Value).LastOrDefault(named => named is not null));
    public TeamMember Member => field ??= new(report, person, this);

    internal IReadOnlyList<string> Keys => keys.Split(' ');

    /// <summary>The places of the lowest and the highest rating that a team's members are proposed.</summary>
    internal (int Lowest, int Highest) Ends { get; init; }

    internal object Measure(string key) => report.Source.Measure(person, report.Period)[MeasureNames[key]];
}
