namespace NotesToolkit.Insights;

/// <summary>Measures a person, the team or the manager over a period.</summary>
internal static class MeasuresOf
{
    /// <summary>The measures of a person: the commitments they own in any note, and the notes with them.</summary>
    public static Measures Person(TeamRecord record, string person, Period period) => Measure(Scope.OfPerson(record, person, period));

    /// <summary>The measures of all persons whom notes are with, together.</summary>
    public static Measures Team(TeamRecord record, Period period) => Measure(Scope.OfTeam(record, period));

    /// <summary>The measures of a manager: the commitments they own, and the notes they hold; surprises and lead times are those of the persons there.</summary>
    public static Measures Manager(TeamRecord record, string manager, Period period) => Measure(Scope.OfManager(record, manager, period));

    private static Measures Measure(Scope scope) => new()
    {
        KeptStrict = CommitmentMeasures.KeptStrict(scope),
        KeptFinal = CommitmentMeasures.KeptFinal(scope),
        Slips = CommitmentMeasures.Slips(scope),
        Misses = CommitmentMeasures.Misses(scope),
        DaysLate = CommitmentMeasures.DaysLate(scope),
        SurpriseRate = WarningMeasures.SurpriseRate(scope),
        Recurrence = TopicMeasures.Recurrence(scope),
        ResponseDays = TopicMeasures.ResponseDays(scope),
        Cadence = CadenceMeasures.Cadence(scope),
        LongestGapDays = CadenceMeasures.Gaps(scope),
        CancelledByManager = CadenceMeasures.Cancelled(scope, note => note.Owner),
        CancelledByPerson = CadenceMeasures.Cancelled(scope, note => note.With),
        RescueRatio = MeetingMeasures.RescueRatio(scope),
        ManagerOwned = MeetingMeasures.ManagerOwned(scope),
        HardQuestionRate = MeetingMeasures.HardQuestionRate(scope),
        Softness = MeetingMeasures.Softness(scope),
        Contemporaneity1 = MeetingMeasures.CommittedWithin(scope, businessDays: 1),
        Contemporaneity5 = MeetingMeasures.CommittedWithin(scope, businessDays: 5),
        CloseRate = MeetingMeasures.CloseRate(scope),
        ClosedByFollowUp = MeetingMeasures.ClosedByFollowUp(scope),
        BehaviourChange = FeedbackMeasures.BehaviourChange(scope),
        Recency = FeedbackMeasures.Recency(scope),
        LeadTimeDays = WarningMeasures.LeadTimeDays(scope),
    };
}
