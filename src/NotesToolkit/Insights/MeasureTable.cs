namespace NotesToolkit.Insights;

/// <summary>A measure: what text, JSON, reports and <c>notes explain</c> call it, and how it is computed.</summary>
/// <param name="Name">The name in JSON and on the command line, such as <c>keptStrict</c>.</param>
/// <param name="Label">The name in text.</param>
/// <param name="Counts">What it counts, as the end of a sentence.</param>
/// <param name="Unit">What its numbers are numbers of.</param>
/// <param name="Formula">How it is computed.</param>
public sealed record Measure(string Name, string Label, string Counts, string Unit, string Formula)
{
    /// <summary>Computes it: a <see cref="Ratio"/>, a <see cref="Tally"/> or a <see cref="Spread"/>.</summary>
    internal Func<Scope, object> Compute { get; init; } = null!;

    /// <summary>The heading of its column in the table of all persons; empty where it has none.</summary>
    internal string Column { get; init; } = string.Empty;
}

/// <summary>Every measure, in the order in which they are told.</summary>
public static class MeasureTable
{
    private const string Due = "not dropped, and due within the period and before today";

    /// <summary>The measures.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("keptStrict", "kept on the original date", "commitments done on their original due day or before", "commitments",
            $"done on or before the original due day, over those {Due}")
        {
            Compute = scope => CommitmentMeasures.KeptStrict(scope),
            Column = "kept",
        },
        new("keptFinal", "kept on the latest date", "commitments done on their latest due day or before", "commitments",
            $"done on or before the latest due day, over those {Due}")
        {
            Compute = scope => CommitmentMeasures.KeptFinal(scope),
            Column = "final",
        },
        new("slips", "slips", "moves of a due day to a later one", "moves, for each commitment",
            "moves to a later day written within the period, over the commitments that were open in it")
        {
            Compute = scope => CommitmentMeasures.Slips(scope),
            Column = "slips",
        },
        new("misses", "misses", "written misses, and moves to a later day written on the due day or later", "misses, for each commitment",
            "written misses and late slips within the period, over the commitments that were open in it")
        {
            Compute = scope => CommitmentMeasures.Misses(scope),
            Column = "misses",
        },
        new("daysLate", "days late", "days from the original due day to the end", "days; early is negative",
            $"the day it was done, missed or cancelled, or today where it is open,"
                + $" less the original due day, over commitments {Due}")
        {
            Compute = scope => CommitmentMeasures.DaysLate(scope),
        },
        new("surpriseRate", "surprises", "misses and departures that nothing announced", "misses and departures",
            "those with no signal, blocker or gap in the 30 days before that shares a topic (for a departure: any attrition "
                + "signal), over all")
        {
            Compute = scope => WarningMeasures.SurpriseRate(scope),
            Column = "surprises",
        },
        new("recurrence", "recurring topics", "topics that came up in two or more meetings", "topics",
            "topics of two or more meetings, over all topics")
        {
            Compute = scope => TopicMeasures.Recurrence(scope),
            Column = "recurring",
        },
        new("responseDays", "days to a response", "days from a topic's second sighting to a decision, commitment or feedback on it", "days",
            "the day of the first response less that of the second sighting, over the recurring topics that got one")
        {
            Compute = scope => TopicMeasures.ResponseDays(scope),
        },
        new("cadence", "meetings held", "1on1s that were held, of those expected", "meetings",
            "held over expected: the days from the first note with that person (or start,"
                + " if later) to the period's end (or end), less away, divided by the cadence, rounded down;"
                + " expected by the roster's manager; more held than expected counts as expected")
        {
            Compute = scope => CadenceMeasures.Cadence(scope),
            Column = "held",
        },
        new("cadenceSurplus", "held beyond the cadence", "1on1s that were held beyond those expected", "meetings",
            "held less expected where that is more than none, over held")
        {
            Compute = scope => CadenceMeasures.Surplus(scope),
        },
        new("longestGapDays", "days between meetings", "days between one 1on1 and the next", "days",
            "days between 1on1s of the period and from the last to its end, absences left out; the largest is the longest gap")
        {
            Compute = scope => CadenceMeasures.Gaps(scope),
        },
        new("cancelledByManager", "cancelled by the manager", "meetings that the manager cancelled", "meetings",
            "cancelled notes whose by is the note's owner, over meetings held or cancelled")
        {
            Compute = scope => CadenceMeasures.Cancelled(scope, note => note.Owner),
        },
        new("cancelledByPerson", "cancelled by the person", "meetings that the person cancelled", "meetings",
            "cancelled notes whose by is the note's person, over meetings held or cancelled")
        {
            Compute = scope => CadenceMeasures.Cancelled(scope, note => note.With),
        },
        new("rescueRatio", "rescue", "meetings whose stance holds rescue", "meetings",
            "meetings with the stance rescue, over meetings")
        {
            Compute = scope => MeetingMeasures.RescueRatio(scope),
            Column = "rescue",
        },
        new("managerOwned", "manager's commitments", "commitments that the manager took", "commitments",
            "commitments of the notes that the note's owner owns, over all of them")
        {
            Compute = scope => MeetingMeasures.ManagerOwned(scope),
        },
        new("hardQuestionRate", "hard question answered", "hard answers that are neither skipped nor copied", "meetings",
            "meetings with such an answer, over meetings")
        {
            Compute = scope => MeetingMeasures.HardQuestionRate(scope),
            Column = "hard q.",
        },
        new("softness", "soft follow-ups", "items that promise to look again and name nobody and no day", "items",
            "items with a finding of NT301, over the items of Decisions, Feedback and Commitments")
        {
            Compute = scope => MeetingMeasures.Softness(scope),
            Column = "soft",
        },
        new("contemporaneity1", "written in 1 business day", "notes first committed within one business day", "notes",
            "business days (Monday to Friday) from the meeting to the note's first commit, one or none, over notes")
        {
            Compute = scope => MeetingMeasures.CommittedWithin(scope, businessDays: 1),
            Column = "in a day",
        },
        new("contemporaneity5", "written in 5 business days", "notes first committed within five business days", "notes",
            "business days (Monday to Friday) from the meeting to the note's first commit, five or fewer, over notes")
        {
            Compute = scope => MeetingMeasures.CommittedWithin(scope, businessDays: 5),
        },
        new("closeRate", "meetings closed", "meetings with a complete commitment", "meetings",
            "meetings with a commitment that has its owner, due day, output and escalation, over meetings")
        {
            Compute = scope => MeetingMeasures.CloseRate(scope),
        },
        new("closedByFollowUp", "closed by a Follow-up", "meetings without a complete commitment whose Follow-up keeps one open", "meetings",
            "meetings without a complete commitment whose Follow-up keeps one open that is due that day or later, over meetings")
        {
            Compute = scope => MeetingMeasures.ClosedByFollowUp(scope),
        },
        new("behaviourChange", "behaviour changed", "performance feedback after which something changed", "pieces of feedback",
            "outcome changed, over performance feedback past its review day")
        {
            Compute = scope => FeedbackMeasures.BehaviourChange(scope),
        },
        new("recency", "evidence of the last 90 days", "evidence of the last 90 days of the period", "pieces of evidence",
            "evidence of the last 90 days of the period, over all of it")
        {
            Compute = scope => FeedbackMeasures.Recency(scope),
        },
        new("leadTimeDays", "days from signal to gap", "days for which a gap was in sight before it was named", "days",
            "from a person's first signal or blocker on a topic to the first gap on it")
        {
            Compute = scope => WarningMeasures.LeadTimeDays(scope),
        },
    ];

    /// <summary>The measure with a name, in any case, or null.</summary>
    /// <param name="name">The name.</param>
    public static Measure? Find(string name) => All.FirstOrDefault(measure => string.Equals(measure.Name, name, StringComparison.OrdinalIgnoreCase));
}
