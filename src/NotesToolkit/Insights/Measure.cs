using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>A measure: what text, JSON, reports and <c>notes explain</c> call it, and how it is computed.</summary>
public sealed class Measure
{
    private const string Due = "not dropped, and due within the period and before today";

    private Measure(string name, string label, string counts, string unit, string formula, Func<Scope, object> compute, string column = "") =>
        (Name, Label, Counts, Unit, Formula, Of, Column) = (name, label, counts, unit, formula, compute, column);

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
    [
        new("keptStrict", "kept on the original date", "commitments done on their original due day or before", "commitments",
            $"done on or before the original due day, over those {Due}",
            scope => Ratio.Share(CommitmentMeasures.Due(scope, trail => trail.OriginalDue), trail => trail.DoneOn <= trail.OriginalDue), "kept"),
        new("keptFinal", "kept on the latest date", "commitments done on their latest due day or before", "commitments",
            $"done on or before the latest due day, over those {Due}",
            scope => CommitmentMeasures.KeptFinal(scope), "final"),
        new("slips", "slips", "moves of a due day to a later one", "moves, for each commitment",
            "moves to a later day written within the period, over the commitments that were open in it",
            scope => Tally.OfCounts(CommitmentMeasures.InPlay(scope).Select(trail => trail.Slips.Count(slip => scope.Period.Holds(slip.Date)))),
            "slips"),
        new("misses", "misses", "written misses, and moves to a later day written on the due day or later", "misses, for each commitment",
            "written misses and late slips within the period, over the commitments that were open in it",
            scope => Tally.OfCounts(CommitmentMeasures.InPlay(scope).Select(trail => trail.Misses.Count(miss => scope.Period.Holds(miss.MissDay)))),
            "misses"),
        new("daysLate", "days late", "days from the original due day to the end", "days; early is negative",
            $"the day it was done, missed or cancelled, or today where it is open,"
                + $" less the original due day, over commitments {Due}",
            scope => Spread.OfValues(CommitmentMeasures.Due(scope, trail => trail.OriginalDue)
                .Select(trail => CommitmentMeasures.DaysLate(trail, scope.Record.AsOf)))),
        new("surpriseRate", "surprises", "misses and departures that nothing announced", "misses and departures",
            "those with no signal, blocker or gap in the 30 days before that shares a topic (for a departure: any attrition "
                + "signal), over all",
            scope => Ratio.Share(scope.People.SelectMany(person => WarningMeasures.Adverse(scope, person)), found => found.IsSurprise), "surprises"),
        new("recurrence", "recurring topics", "topics that came up in two or more meetings", "topics",
            "topics of two or more meetings, over all topics",
            scope => new Ratio(scope.Topics.Count(seen => seen.Topic.IsInMeetings), scope.Topics.Count), "recurring"),
        new("responseDays", "days to a response", "days from a topic's second sighting to a decision, commitment or feedback on it", "days",
            "the day of the first response less that of the second sighting, over the recurring topics that got one",
            scope => Topics.ResponseDays(scope)),
        new("cadence", "meetings held", "1on1s that were held, of those expected", "meetings",
            "held over expected: the days from the first note with that person (or start,"
                + " if later) to the period's end (or end), less away, divided by the cadence, rounded down;"
                + " expected by the roster's manager; more held than expected counts as expected",
            scope => CadenceMeasures.Cadence(scope), "held"),
        new("cadenceSurplus", "held beyond the cadence", "1on1s that were held beyond those expected", "meetings",
            "held less expected where that is more than none, over held",
            scope => CadenceMeasures.Surplus(scope)),
        new("longestGapDays", "days between meetings", "days between one 1on1 and the next", "days",
            "days between 1on1s of the period and from the last to its end, absences left out; the largest is the longest gap",
            scope => Spread.OfValues(scope.People.SelectMany(person => CadenceMeasures.Gaps(scope, person)))),
        new("cancelledByManager", "cancelled by the manager", "meetings that the manager cancelled", "meetings",
            "cancelled notes whose by is the note's owner, over meetings held or cancelled",
            scope => CadenceMeasures.Cancelled(scope, note => note.Owner)),
        new("cancelledByPerson", "cancelled by the person", "meetings that the person cancelled", "meetings",
            "cancelled notes whose by is the note's person, over meetings held or cancelled",
            scope => CadenceMeasures.Cancelled(scope, note => note.With)),
        new("rescueRatio", "rescue", "meetings whose stance holds rescue", "meetings",
            "meetings with the stance rescue, over meetings",
            scope => Ratio.Share(scope.Meetings, meeting => meeting.IsRescue), "rescue"),
        new("managerOwned", "manager's commitments", "commitments that the manager took", "commitments",
            "commitments of the notes that the note's owner owns, over all of them",
            scope => Ratio.Share(scope.Notes.SelectMany(note => note.Promises, (note, item) => item.Owner is not null && item.Owner == note.Owner),
                isOwn => isOwn)),
        new("hardQuestionRate", "hard question answered", "hard answers that are neither skipped nor copied", "meetings",
            "meetings with such an answer, over meetings",
            scope => Ratio.Share(scope.Meetings, scope.Record.IsAnswered), "hard q."),
        new("softness", "soft follow-ups", "items that promise to look again and name nobody and no day", "items",
            "items with a finding of NT301, over the items of Decisions, Feedback and Commitments",
            scope => Ratio.Share(scope.Notes.SelectMany(note => note.Closing), item => item.IsSoft), "soft"),
        new("contemporaneity1", "written in 1 business day", "notes first committed within one business day", "notes",
            "business days (Monday to Friday) from the meeting to the note's first commit, one or none, over notes",
            scope => Ratio.Share(scope.Notes, note => note.BusinessDaysToCommit <= 1), "in a day"),
        new("contemporaneity5", "written in 5 business days", "notes first committed within five business days", "notes",
            "business days (Monday to Friday) from the meeting to the note's first commit, five or fewer, over notes",
            scope => Ratio.Share(scope.Notes, note => note.BusinessDaysToCommit <= 5)),
        new("closeRate", "meetings closed", "meetings with a complete commitment", "meetings",
            "meetings with a commitment that has its owner, due day, output and escalation, over meetings",
            scope => Ratio.Share(scope.Meetings, meeting => meeting.HasCompleteCommitment)),
        new("closedByFollowUp", "closed by a Follow-up", "meetings without a complete commitment whose Follow-up keeps one open", "meetings",
            "meetings without a complete commitment whose Follow-up keeps one open that is due that day or later, over meetings",
            scope => Ratio.Share(scope.Meetings, meeting => IsClosedByFollowUp(meeting, scope.Record.History))),
        new("behaviourChange", "behaviour changed", "performance feedback after which something changed", "pieces of feedback",
            "outcome changed, over performance feedback past its review day",
            scope => Ratio.Share(FeedbackMeasures.Reviewed(scope), found => found.Item.HasChanged)),
        new("recency", "evidence of the last 90 days", "evidence of the last 90 days of the period", "pieces of evidence",
            "evidence of the last 90 days of the period, over all of it",
            scope => Ratio.Share(FeedbackMeasures.Evidence(scope), found => found.IsRecent)),
        new("leadTimeDays", "days from signal to gap", "days for which a gap was in sight before it was named", "days",
            "from a person's first signal or blocker on a topic to the first gap on it",
            scope => Spread.OfValues(scope.People.SelectMany(person => WarningMeasures.LeadTimes(person, scope.Period)).Select(lead => lead.Days))),
    ];

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
