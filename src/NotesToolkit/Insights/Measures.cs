namespace NotesToolkit.Insights;

/// <summary>The measures of a person, a team or a manager over a period. Each has its n.</summary>
public sealed record Measures
{
    /// <summary>Commitments done on their original due day or before, over those due by it.</summary>
    public Ratio KeptStrict { get; init; }

    /// <summary>Commitments done on their latest due day or before, over those due by it.</summary>
    public Ratio KeptFinal { get; init; }

    /// <summary>Moves to a later day, over commitments.</summary>
    public Tally Slips { get; init; }

    /// <summary>Written misses and late slips, over commitments.</summary>
    public Tally Misses { get; init; }

    /// <summary>Days from the original due day to the day it was done, or to today; early is negative.</summary>
    public Spread DaysLate { get; init; }

    /// <summary>Adverse events that nothing announced, over adverse events.</summary>
    public Ratio SurpriseRate { get; init; }

    /// <summary>Topics in two or more meetings, over topics.</summary>
    public Ratio Recurrence { get; init; }

    /// <summary>Days from a topic's second sighting to a response, over the recurring topics that got one.</summary>
    public Spread ResponseDays { get; init; }

    /// <summary>Meetings held over meetings expected.</summary>
    public Ratio Cadence { get; init; }

    /// <summary>Days between meetings, the person's absences left out; the largest is the longest gap.</summary>
    public Spread LongestGapDays { get; init; }

    /// <summary>Meetings that the manager cancelled.</summary>
    public int CancelledByManager { get; init; }

    /// <summary>Meetings that the person cancelled.</summary>
    public int CancelledByPerson { get; init; }

    /// <summary>Meetings whose stance holds rescue, over meetings.</summary>
    public Ratio RescueRatio { get; init; }

    /// <summary>Commitments of the notes that the manager owns, over all of them.</summary>
    public Ratio ManagerOwned { get; init; }

    /// <summary>Hard answers that are neither skipped nor copied, over meetings.</summary>
    public Ratio HardQuestionRate { get; init; }

    /// <summary>Soft follow-ups over items of Decisions, Feedback and Commitments.</summary>
    public Ratio Softness { get; init; }

    /// <summary>Notes first committed within one business day, over notes.</summary>
    public Ratio Contemporaneity1 { get; init; }

    /// <summary>Notes first committed within five business days, over notes.</summary>
    public Ratio Contemporaneity5 { get; init; }

    /// <summary>Meetings with a complete commitment, over meetings.</summary>
    public Ratio CloseRate { get; init; }

    /// <summary>Meetings without a complete commitment whose Follow-up keeps one open, over meetings.</summary>
    public Ratio ClosedByFollowUp { get; init; }

    /// <summary>Performance feedback whose outcome is <c>changed</c>, over that past its review day.</summary>
    public Ratio BehaviourChange { get; init; }

    /// <summary>Evidence of the last quarter of the period, over all evidence.</summary>
    public Ratio Recency { get; init; }

    /// <summary>Days from the first signal or blocker on a topic to the first gap on it.</summary>
    public Spread LeadTimeDays { get; init; }
}
