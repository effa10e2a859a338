namespace NotesToolkit.Notes;

/// <summary>What counts as a miss: a written <c>missed</c>, or a due day that was moved later on or after that day.</summary>
public static class Misses
{
    /// <summary>
    /// The days of a commitment's misses as far as notes show them, in no order. When a due day was moved is known where a Follow-up
    /// moved it; git's history knows the others.
    /// </summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="followUps">What Follow-up lines say of it.</param>
    public static IEnumerable<DateOnly> Of(Commitment commitment, IEnumerable<HeldFollowUp> followUps)
    {
        if (commitment is { State: CommitmentState.Missed, SettledOn: { } missed })
        {
            yield return missed;
        }

        foreach (DueMove move in commitment.Moves.Select(move => move.Days).OfType<DueMove>())
        {
            if (followUps.FirstOrDefault(line => line.FollowUp.Item["due"]?.Day == move.To)?.Note.Date is { } on && move.IsMissOn(on))
            {
                yield return on;
            }
        }
    }
}
