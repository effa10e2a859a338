using NotesToolkit.Insights;

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

internal sealed record PersonHead(string Title, PersonPart Person);

internal sealed record SkippedPart(string Path, string Commit, string Reason);

/// <summary>What every report has; the commit is the last that was read, by its first twelve hex digits, or null.</summary>
internal sealed record Head(string Report, int SchemaVersion, string Version, DateOnly AsOf, DateOnly From, DateOnly To, string? Commit,
    DateOnly? Committed, bool IncludeAttrition, IReadOnlyList<GradeCount> Grades, IReadOnlyList<SkippedPart> Skipped);

internal sealed record PersonPart(string Key, string Name, string? Role, string? Level, string? Manager, DateOnly? Started, DateOnly? Left);

internal sealed record FindingPart(string Rule, string Text, IReadOnlyList<Citation> Citations);

internal sealed record ClaimPart(string Kind, string Text, IReadOnlyList<Citation> Citations, string? Quote = null);

internal sealed record ProposalPart(DateOnly? Date, string? Owner, string Text, Citation Citation, string? Rating, string? Performance,
    string? Potential, string? Level, string? Ask);

internal sealed record TopicPart(string Topic, int Count, DateOnly? Last, DateOnly? RespondedOn, IReadOnlyList<Citation> Citations);

internal sealed record LevelPart<T>(string? Level, IReadOnlyList<T> People)
{
    public static IReadOnlyList<LevelPart<T>> Of(IEnumerable<T> people, Func<T, PersonPart> person) =>
        [.. people.GroupBy(row => person(row).Level, StringComparer.Ordinal)
            .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LevelPart<T>(group.Key, [.. group]))];
}

internal sealed record QuotePart(DateOnly? Date, string Text, Citation Citation);

internal sealed record DecisionPart(DateOnly? Date, string Text, string? Owner, IReadOnlyList<string> Topics, string State,
    IReadOnlyList<Citation> Citations, QuotePart? ReversedBy);

internal sealed record BlockerPart(string Class, string Month, DateOnly? Date, string Text, IReadOnlyList<Citation> Citations);

internal sealed record BlockerClassPart(string Class, int Count, IReadOnlyList<Citation> Citations);

internal sealed record SignalPart(string Kind, string? Trend, DateOnly? Date, string Text, IReadOnlyList<Citation> Citations);

/// <summary>An attrition signal: that there was one, and never its words.</summary>
internal sealed record AttritionPart(DateOnly? Date, string? Trend, string? Likelihood, string? Impact, string? Regretted, Citation Citation);
