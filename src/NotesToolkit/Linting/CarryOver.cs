namespace NotesToolkit.Linting;

/// <summary>Holds the line of a commitment against what Follow-up lines say of it, the earliest meeting first.</summary>
internal sealed class CarryOver(HeldCommitment origin, IReadOnlyList<HeldFollowUp> lines, Vocabulary vocabulary)
{
    private readonly HeldFollowUp[] saying = [.. lines.Where(line => Told(line) is not null)];

    private Commitment Commitment => origin.Commitment;

    /// <summary>Whether the commitment's line says what a Follow-up line does. Of one that was overtaken only a move must be kept.</summary>
    public bool Says(HeldFollowUp line) => Told(line) is not (var state, var day)
        || (state == CommitmentState.Open ? Keeps(day)
            : line != saying[^1]
            || (Commitment.State == state
                ? !line.FollowUp.NamesDay || Commitment.SettledOn is null || Commitment.SettledOn == day
                : Commitment.SettledOn > day));

    /// <summary>The edits that make the commitment's line say it too, or null where that would overwrite what it says now, or must wait.</summary>
    public FieldEdits? Edits(HeldFollowUp line)
    {
        int at = Array.IndexOf(saying, line);
        bool mayNot = at < 0 || Commitment.State != CommitmentState.Open || saying.Take(at).Any(earlier => !Says(earlier));
        return mayNot || Told(line) is not (var state, var day) ? null : state switch
        {
            CommitmentState.Open => Move(day, line.FollowUp.Item["why"]?.Value, at),
            CommitmentState.Done => Settlements.Done(Commitment, day),
            CommitmentState.Missed => Settlements.Missed(Commitment, day),
            _ => line.FollowUp.Reason is not { } reason ? null : Settlements.Dropped(Commitment, day, reason),
        };
    }

    public static bool Contradict(HeldFollowUp one, HeldFollowUp other) =>
        Told(one) is { } told && Told(other) is { } otherwise && told != otherwise;

    /// <summary>The state that a line tells, and the day; of a move the new due day. Null where it says no one thing that can be read.</summary>
    private static (CommitmentState State, DateOnly Day)? Told(HeldFollowUp line)
    {
        DateOnly? on = line.FollowUp.On(line.Note.Date);
        (CommitmentState state, DateOnly? said) = line.FollowUp.Kind switch
        {
            FollowUpKind.Kept => (CommitmentState.Done, on),
            FollowUpKind.Missed => (CommitmentState.Missed, on),
            FollowUpKind.Dropped => (CommitmentState.Dropped, on),
            FollowUpKind.Moved => (CommitmentState.Open, line.FollowUp.Item["due"]!.Day),
            _ => default,
        };
        return said is { } day && line.FollowUp.Contradiction is null ? (state, day) : null;
    }

    private bool Keeps(DateOnly due) => Commitment.Due == due || Commitment.FormerDueDays.Contains(due);

    /// <summary>A move that a later one has overtaken, and that was never kept, becomes a former due day, in its order.</summary>
    private FieldEdits Move(DateOnly to, string? why, int at)
    {
        if (saying.Skip(at + 1).Select(Told).FirstOrDefault(told => told?.State == CommitmentState.Open)?.Day is not { } next || !Keeps(next))
            return Settlements.Moved(origin, vocabulary, to, why);

        return Commitment.Item.Markup.All("was").FirstOrDefault(was => was.Day == next) is { } later
            ? new FieldEdits(Commitment.Item).AddBefore(later, "was", to.Text()).AddBefore(later, "why", why)
            : Settlements.Recorded(Commitment, to, why);
    }
}
