namespace NotesToolkit.Linting;

/// <summary>Holds the line of a commitment against what Follow-up lines say of it, the earliest meeting first.</summary>
internal sealed class CarryOver(HeldCommitment origin, IReadOnlyList<HeldFollowUp> lines, Vocabulary vocabulary)
{
    private readonly HeldFollowUp[] saying = [.. lines.Where(line => Tells(line))];

    private Commitment Commitment => origin.Commitment;

    /// <summary>Whether the commitment's line says what a Follow-up line does. Of one that was overtaken only a move must be kept.</summary>
    public bool Says(HeldFollowUp line)
    {
        if (!Tells(line))
            return true;

        if (line.FollowUp.Kind == FollowUpKind.Moved)
            return Keeps(NewDue(line));

        return line != saying[^1]
            || IsSettledLater(line)
            || (Commitment.State == StateOf(line)
                && (!line.FollowUp.NamesDay || Commitment.SettledOn is null || Commitment.SettledOn == On(line)));
    }

    /// <summary>The edits that make the commitment's line say it too, or null where that would overwrite what it says now, or must wait.</summary>
    public FieldEdits? Edits(HeldFollowUp line)
    {
        int at = Array.IndexOf(saying, line);
        if (at < 0 || Commitment.State != CommitmentState.Open || saying.Take(at).Any(earlier => !Says(earlier)))
            return null;

        return line.FollowUp.Kind switch
        {
            FollowUpKind.Moved => Move(NewDue(line), line.FollowUp.Item["why"]?.Value, at),
            FollowUpKind.Kept => Settlements.Done(Commitment, On(line)!.Value),
            FollowUpKind.Missed => Settlements.Missed(Commitment, On(line)!.Value),
            _ => line.FollowUp.Reason is not { } reason ? null : Settlements.Dropped(Commitment, On(line)!.Value, reason),
        };
    }

    /// <summary>Whether a line says one thing that can be read: a date that cannot is reported by other rules.</summary>
    public static bool Tells(HeldFollowUp line) => line.FollowUp.Contradiction is null && line.FollowUp.Kind switch
    {
        FollowUpKind.StillOpen or FollowUpKind.Unclear => false,
        FollowUpKind.Moved => line.FollowUp.Item["due"]!.Day is not null,
        _ => On(line) is not null,
    };

    public static bool Contradict(HeldFollowUp one, HeldFollowUp other) => Tells(one) && Tells(other) && (one.FollowUp.Kind != other.FollowUp.Kind
        || (one.FollowUp.Kind == FollowUpKind.Moved ? NewDue(one) != NewDue(other) : On(one) != On(other)));

    private static DateOnly? On(HeldFollowUp line) => line.FollowUp.On(line.Note.Date);

    private static DateOnly NewDue(HeldFollowUp line) => line.FollowUp.Item["due"]!.Day!.Value;

    private static CommitmentState StateOf(HeldFollowUp line) => line.FollowUp.Kind switch
    {
        FollowUpKind.Kept => CommitmentState.Done,
        FollowUpKind.Missed => CommitmentState.Missed,
        _ => CommitmentState.Dropped,
    };

    private bool Keeps(DateOnly due) => Commitment.Due == due || Commitment.FormerDueDays.Contains(due);

    private bool IsSettledLater(HeldFollowUp line) => Commitment.State != StateOf(line) && Commitment.SettledOn > On(line);

    /// <summary>A move that a later one has overtaken, and that was never kept, becomes a former due day, in its order.</summary>
    private FieldEdits Move(DateOnly to, string? why, int at)
    {
        HeldFollowUp? next = saying.Skip(at + 1).FirstOrDefault(line => line.FollowUp.Kind == FollowUpKind.Moved);
        if (next is null || !Keeps(NewDue(next)))
            return Settlements.Moved(origin, vocabulary, to, why);

        if (Commitment.Item.Markup.All("was").FirstOrDefault(was => was.Day == NewDue(next)) is not { } later)
            return Settlements.Recorded(Commitment, to, why);

        FieldEdits edits = new FieldEdits(Commitment.Item).AddBefore(later, "was", to.Text());
        return why is null ? edits : edits.AddBefore(later, "why", why);
    }
}
