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
internal sealed record MemberPart(PersonPart Person)
{
    public required IReadOnlyList<ProposalPart> Proposals { get; init; }
    public string? Rating { get; init; }
    public string? Performance { get; init; }
    public string? Potential { get; init; }
    public string? ProposedLevel { get; init; }

    /// <summary>The rating of the review before, or null.</summary>
    public string? PreviousRating { get; init; }
    public required RatioPart KeptStrict { get; init; }
    public required RatioPart KeptFinal { get; init; }

    /// <summary>The share kept on the first date in tenths, for a bar; null below five.</summary>
    public int? KeptTenths { get; init; }
    public required TallyPart Slips { get; init; }
    public required TallyPart Misses { get; init; }

    /// <summary>Commitments that were kept after the first date, or are overdue.</summary>
    public int Late { get; init; }
    public required IReadOnlyList<CommitmentRow> NotKept { get; init; }
    public required IReadOnlyList<EvidencePart> OpenGaps { get; init; }

    /// <summary>How many of the open gaps were said, and how many given in writing.</summary>
    public int GapsSaid { get; init; }
    public int GapsShared { get; init; }
    public required IReadOnlyList<TopicPart> Topics { get; init; }
    public required IReadOnlyList<PrinciplePart> Principles { get; init; }
    public required IReadOnlyList<CountPart> Counted { get; init; }
    public required RatioPart Recency { get; init; }

    /// <summary>Whether there is too little to compare: fewer than five commitments due, or pieces of evidence.</summary>
    public bool FewData { get; init; }
    public required IReadOnlyList<FindingPart> Findings { get; init; }
    public required IReadOnlyList<ClaimPart> Flags { get; init; }
    public IReadOnlyList<AttritionPart>? Attrition { get; init; }
    public required IReadOnlyList<Cited> Citations { get; init; }
}

/// <summary>The calibration room's sheet: one row a person, by level and then by name. It ranks nobody.</summary>
internal sealed record TeamModel(string Title, PersonPart? Owner)
{
    public required IReadOnlyList<string> Ratings { get; init; }
    public required IReadOnlyList<MemberPart> People { get; init; }
    public required IReadOnlyList<LevelPart> Levels { get; init; }
    public required TeamCharts Charts { get; init; }

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
            owner is null ? null : report.Person(owner))
        {
            Ratings = ratings,
            People = rows,
            Levels =
            [
                .. rows.GroupBy(row => row.Person.Level, StringComparer.Ordinal)
                    .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new LevelPart(group.Key, [.. group])),
            ],
            Charts = new(NineBox.Draw(rows), RatingBars.Draw(rows, ratings)),
        };
    }

    /// <summary>The persons whom the roster gives to a manager, or with whom the manager holds notes.</summary>
    public static IEnumerable<string> PeopleOf(ReportBuilder report, string? owner) => report.Source.Record.People.Where(person => owner is null
        || report.Source.Roster.Find(person)?.Manager == owner
        || (report.Source.Roster.Find(person)?.Manager is null && report.Source.Record.With(person).Any(note => note.Owner == owner)));
}
