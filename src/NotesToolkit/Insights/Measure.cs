using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>A measure: what text, JSON, reports and <c>notes explain</c> call it, and how it is computed.</summary>
public sealed class Measure
{
    private static readonly Dictionary<string, Func<Scope, object>> Computed = new(StringComparer.Ordinal)
    {
        ["keptStrict"] = scope => Ratio.Share(CommitmentMeasures.Due(scope, trail => trail.OriginalDue), trail => trail.DoneOn <= trail.OriginalDue),
        ["keptFinal"] = scope => CommitmentMeasures.KeptFinal(scope),
        ["slips"] = scope => Tally.OfCounts(CommitmentMeasures.InPlay(scope)
            .Select(trail => trail.Slips.Count(slip => scope.Period.Holds(slip.Date)))),
        ["misses"] = scope => Tally.OfCounts(CommitmentMeasures.InPlay(scope)
            .Select(trail => trail.Misses.Count(miss => scope.Period.Holds(miss.MissDay)))),
        ["daysLate"] = scope => Spread.OfValues(CommitmentMeasures.Due(scope, trail => trail.OriginalDue)
            .Select(trail => CommitmentMeasures.DaysLate(trail, scope.Record.AsOf))),
        ["surpriseRate"] = scope => Ratio.Share(scope.People.SelectMany(person => WarningMeasures.Adverse(scope, person)), found => found.IsSurprise),
        ["recurrence"] = scope => new Ratio(scope.Topics.Count(seen => seen.Topic.IsInMeetings), scope.Topics.Count),
        ["responseDays"] = scope => Topics.ResponseDays(scope),
        ["cadence"] = scope => CadenceMeasures.Cadence(scope),
        ["cadenceSurplus"] = scope => CadenceMeasures.Surplus(scope),
        ["longestGapDays"] = scope => Spread.OfValues(scope.People.SelectMany(person => CadenceMeasures.Gaps(scope, person))),
        ["cancelledByManager"] = scope => CadenceMeasures.Cancelled(scope, note => note.Owner),
        ["cancelledByPerson"] = scope => CadenceMeasures.Cancelled(scope, note => note.With),
        ["rescueRatio"] = scope => Ratio.Share(scope.Meetings, meeting => meeting.IsRescue),
        ["managerOwned"] = scope => Ratio.Share(
            scope.Notes.SelectMany(note => note.Promises, (note, item) => item.Owner is not null && item.Owner == note.Owner), isOwn => isOwn),
        ["hardQuestionRate"] = scope => Ratio.Share(scope.Meetings, scope.Record.IsAnswered),
        ["softness"] = scope => Ratio.Share(scope.Notes.SelectMany(note => note.Closing), item => item.IsSoft),
        ["contemporaneity1"] = scope => Ratio.Share(scope.Notes, note => note.BusinessDaysToCommit <= 1),
        ["contemporaneity5"] = scope => Ratio.Share(scope.Notes, note => note.BusinessDaysToCommit <= 5),
        ["closeRate"] = scope => Ratio.Share(scope.Meetings, meeting => meeting.HasCompleteCommitment),
        ["closedByFollowUp"] = scope => Ratio.Share(scope.Meetings, meeting => IsClosedByFollowUp(meeting, scope.Record.History)),
        ["behaviourChange"] = scope => Ratio.Share(FeedbackMeasures.Reviewed(scope), found => found.Item.HasChanged),
        ["recency"] = scope => Ratio.Share(FeedbackMeasures.Evidence(scope), found => found.IsRecent),
        ["leadTimeDays"] = scope => Spread.OfValues(scope.People
            .SelectMany(person => WarningMeasures.LeadTimes(person, scope.Period)).Select(lead => lead.Days)),
    };

    private Measure(string[] row)
    {
        (Name, Label, Column, Unit, Counts, Formula) = (row[0], row[1], row[2], row[3], row[4], row[5]);
        Of = Computed[Name];
    }

    /// <summary>The name in JSON and on the command line, such as <c>keptStrict</c>.</summary>
    public string Name { get; }

    /// <summary>The name in text.</summary>
    public string Label { get; }

    /// <summary>What it counts, as the end of a sentence.</summary>
    public string Counts { get; }

    /// <summary>What its numbers are numbers of.</summary>
    public string Unit { get; }

    /// <summary>How it is computed.</summary>
    public string Formula { get; }

    /// <summary>Its page, in Markdown: what <c>notes explain</c> shows.</summary>
    public string Page => $"# {Name}: {Label}\n\nCounts {Counts}.\n\n- unit: {Unit}\n- formula: {Formula}\n";

    /// <summary>The heading of its column in the table of all persons; empty where it has none.</summary>
    internal string Column { get; }

    /// <summary>A <see cref="Ratio"/>, a <see cref="Tally"/> or a <see cref="Spread"/>.</summary>
    internal Func<Scope, object> Of { get; }

    /// <summary>Every measure, in the order in which they are shown.</summary>
    public static IReadOnlyList<Measure> All { get; } =
        [.. Pages.Find("measures.tsv")!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => new Measure(row.Split('\t')))];

    /// <summary>The measure with a name, in any case, or null.</summary>
    /// <param name="name">The name.</param>
    public static Measure? Find(string name) =>
        All.FirstOrDefault(measure => string.Equals(measure.Name, name, StringComparison.OrdinalIgnoreCase));

    private static bool IsClosedByFollowUp(NoteRecord meeting, NotesHistory history) => !meeting.HasCompleteCommitment
        && meeting.FollowUps.Any(line => line.Kind switch
        {
            FollowUpKind.Moved => line.Due >= meeting.Date,
            FollowUpKind.StillOpen => history.Find(line.Id)?.LatestDue >= meeting.Date,
            _ => false,
        });
}

/// <summary>The measures of a person, a team or a manager over a period, each with its n: what <see cref="Measure.All"/> names.</summary>
public sealed class Measures
{
    private readonly Dictionary<string, object> values;

    internal Measures(Scope scope) =>
        values = Measure.All.ToDictionary(measure => measure.Name, measure => measure.Of(scope), StringComparer.Ordinal);

    /// <summary>A measure's numbers: a <see cref="Ratio"/>, a <see cref="Tally"/> or a <see cref="Spread"/>.</summary>
    /// <param name="name">The measure's name, such as <c>keptStrict</c>.</param>
    public object this[string name] => values[name];

    /// <summary>A measure's numbers by its name.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="name">The measure's name, such as <c>keptStrict</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such measure.</exception>
    public T Of<T>(string name) => (T)values[name];
}
