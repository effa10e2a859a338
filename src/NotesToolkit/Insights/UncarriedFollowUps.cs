using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>Finds the lines of Follow-up whose commitments do not say the same yet: history is that of the commitments' own lines.</summary>
internal static class UncarriedFollowUps
{
    public static int Count(Record record) => record.Notes
        .Where(note => !note.IsVoid && note.Date is not null)
        .SelectMany(note => note.FollowUps, (note, line) => (Note: note, Line: line))
        .Where(found => found.Line.Kind is not (FollowUpKind.StillOpen or FollowUpKind.Unclear))
        .GroupBy(found => found.Line.Id, StringComparer.Ordinal)
        .Where(found => found.Key.Length > 0 && record.History.Find(found.Key) is { Exists: true })
        .Sum(found => Count(record.History.Find(found.Key)!, [.. found]));

    /// <summary>A move must be kept always; of settlements the last one counts, where the commitment was not settled in another way since.</summary>
    private static int Count(Trail trail, IReadOnlyList<(NoteRecord Note, FollowUpRecord Line)> lines)
    {
        int moves = lines.Count(line => line.Line is { Kind: FollowUpKind.Moved, Due: { } due }
            && trail.Facts.Due != due && trail.Facts.FormerDues.All(former => former.Day != due));
        (NoteRecord note, FollowUpRecord last) = lines[^1];
        CommitmentState? state = last.Kind switch
        {
            FollowUpKind.Kept => CommitmentState.Done,
            FollowUpKind.Missed => CommitmentState.Missed,
            FollowUpKind.Dropped => CommitmentState.Dropped,
            _ => null,
        };
        bool isSettlementLost = state is not null && trail.State != state && !(trail.Facts.SettledOn > note.Date);
        return moves + (isSettlementLost ? 1 : 0);
    }
}
