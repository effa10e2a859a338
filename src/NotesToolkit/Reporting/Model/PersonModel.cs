namespace NotesToolkit.Reporting.Model;

/// <summary>A report on one person: each key is a property of a part, or a measure; <c>key=property</c> where it is called otherwise.</summary>
internal sealed class PersonModel(ReportBuilder report, string person, string title, string keys, string? level = null)
{
    private static readonly Dictionary<string, string> MeasureNames = Insights.Measure.All.ToDictionary(
        measure => JsonNamingPolicy.SnakeCaseLower.ConvertName(measure.Name), measure => measure.Name, StringComparer.Ordinal);

    public string Title => title + report.NameOf(person);
    public PersonPart Person => report.Person(person);
    internal IReadOnlyList<string> Keys => keys.Split(' ');

    internal PersonParts Parts()
    {
        PersonEvidence evidence = new(report, person);
        PersonFindings findings = new(report, person);
        Obligations open = new(report, person);
        PersonItems items = new(report, person);
        PersonProposals proposed = new(report, person);
        return new(this, items, proposed, new(report, person), evidence, evidence.Commitments, findings, open, new(report, person),
            new(report, person, evidence, findings, open), new(report, person, items, open), new(report, person, evidence, items, level
                ?? proposed.ProposedLevel
                ?? evidence.Items.Select(item => item.Item["level"]?.Value).LastOrDefault(named => named is not null)));
    }

    internal object Measure(string key) => report.Source.Measure(person, report.Period)[MeasureNames[key]];
}

internal sealed record PersonParts(PersonModel Model, PersonItems Items, PersonProposals Proposals, PersonDecisions Decisions,
    PersonEvidence Evidence, PersonCommitments Commitments, PersonFindings Findings, Obligations Open, Caveats Caveats, PersonPacket Packet,
    SkipLevel SkipLevel, Promotion Promotion);
