using NotesToolkit.Reporting.Charts;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Model;

/// <summary>The drawings of the sheet.</summary>
internal sealed record TeamCharts(RawText? NineBox, RawText? Ratings);

/// <summary>A principle that evidence names.</summary>
internal sealed record PrinciplePart(string Name, IReadOnlyList<Cited> Citations);

/// <summary>What a figure counts.</summary>
internal sealed record CountPart(string Text, int Count, IReadOnlyList<Cited> Citations);

/// <summary>The people of one level.</summary>
internal sealed record LevelPart(string? Level, IReadOnlyList<MemberPart> People);

/// <summary>The calibration room's row of one person.</summary>
internal sealed record MemberPart(PersonPart Person, IReadOnlyList<ProposalPart> Proposals, string? Rating, string? Performance,
    string? Potential, string? ProposedLevel, string? PreviousRating, RatioPart KeptStrict, RatioPart KeptFinal, int? KeptTenths,
    TallyPart Slips, TallyPart Misses, int Late, IReadOnlyList<CommitmentRow> NotKept, IReadOnlyList<EvidencePart> OpenGaps, int GapsSaid,
    int GapsShared, IReadOnlyList<TopicPart> Topics, IReadOnlyList<PrinciplePart> Principles, IReadOnlyList<CountPart> Counted,
    RatioPart Recency, bool FewData, IReadOnlyList<FindingPart> Findings, IReadOnlyList<ClaimPart> Flags,
    IReadOnlyList<AttritionPart>? Attrition, IReadOnlyList<Cited> Citations);

/// <summary>The calibration room's sheet: one row a person, by level and then by name. It ranks nobody.</summary>
internal sealed record TeamModel(string Title, PersonPart? Owner, IReadOnlyList<string> Ratings, IReadOnlyList<MemberPart> People,
    IReadOnlyList<LevelPart> Levels, TeamCharts Charts)
{
    /// <summary>The model of the people of a manager, or of everybody where there is no manager.</summary>
    public static TeamModel Of(ReportBuilder report, string? owner)
    {
        TeamMember[] members =
        [
            .. PeopleOf(report, owner).Union(report.Source.Record.DirectReports(owner, report.Period).Select(person => person.Key),
                StringComparer.Ordinal)
                .OrderBy(report.NameOf, StringComparer.Ordinal)
                .ThenBy(person => person, StringComparer.Ordinal)
                .Select(person => new TeamMember(report, person)),
        ];
        TeamFlags flags = new(report, members);
        MemberPart[] rows = [.. members.Select(member => member.Part(flags.Of(member)))];
        IReadOnlyList<string> ratings = report.Source.Configuration.Ratings;
        return new(owner is null ? "Calibration room" : $"Calibration room: the team of {report.NameOf(owner)}",
            owner is null ? null : report.Person(owner),
            Ratings: ratings,
            People: rows,
            Levels:
            [
                .. rows.GroupBy(row => row.Person.Level, StringComparer.Ordinal)
                    .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new LevelPart(group.Key, [.. group])),
            ],
            Charts: new(NineBox.Draw(rows), RatingBars.Draw(rows, ratings)));
    }

    /// <summary>The persons whom the roster gives to a manager, or with whom the manager holds notes.</summary>
    public static IEnumerable<string> PeopleOf(ReportBuilder report, string? owner) => report.Source.Record.People.Where(person => owner is null
        || report.Source.Roster.Find(person)?.Manager == owner
        || (report.Source.Roster.Find(person)?.Manager is null && report.Source.Record.With(person).Any(note => note.Owner == owner)));
}
