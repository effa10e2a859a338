namespace NotesToolkit.Notes;

/// <summary>Finds the misses that the notes themselves tell.</summary>
internal static class Misses
{
    /// <summary>The misses, oldest first: those that a line writes, those that a Follow-up writes, and the moves that a Follow-up made too late.</summary>
    public static IReadOnlyList<Miss> Of(CommitmentIndex commitments, IEnumerable<Note> notes)
    {
        List<Miss> misses =
        [
            .. from held in commitments.All
               where held.Commitment.State == CommitmentState.Missed && held.Commitment.SettledOn is not null
               select new Miss(held, held.Commitment.SettledOn!.Value, MovedTo: null),
        ];
        foreach (Note note in notes.Where(note => note.IsReadable && !note.IsVoid).OrderBy(note => note.Date).ThenBy(note => note.Path, NoteOrder.Comparer))
        {
            foreach (FollowUp line in note.FollowUps.Where(line => line.Id.Length > 0))
            {
                if (commitments.Find(line.Id) is [{ } held] && Told(line, held, note) is { } miss && !misses.Exists(miss.IsSameAs))
                {
                    misses.Add(miss);
                }
            }
        }

        return [.. misses.OrderBy(miss => miss.Day)];
    }

    private static Miss? Told(FollowUp line, HeldCommitment held, Note note)
    {
        if (line.On(note.Date) is not { } day)
        {
            return null;
        }

        if (line.Kind == FollowUpKind.Missed)
        {
            return held.Commitment.State is CommitmentState.Open or CommitmentState.Missed ? new(held, day, MovedTo: null) : null;
        }

        return line.Kind == FollowUpKind.Moved && line.Item["due"]?.Day is { } to
            && DueBefore(held.Commitment, to) is { } from && new DueMove(from, to).IsMissOn(note.Date ?? day)
                ? new(held, note.Date ?? day, to)
                : null;
    }

    /// <summary>The due day that a move replaced: the one before it on the line, or the line's own where the move is not carried there yet.</summary>
    private static DateOnly? DueBefore(Commitment commitment, DateOnly to)
    {
        List<DateOnly> days = [.. commitment.FormerDueDays];
        if (commitment.Due is { } due)
        {
            days.Add(due);
        }

        int at = days.LastIndexOf(to);
        return at > 0 ? days[at - 1] : at < 0 && days.Count > 0 ? days[^1] : null;
    }
}
