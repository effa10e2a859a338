using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Finds the lines of Follow-up whose commitments do not say the same yet: history is that of the commitments' own lines.</summary>
internal static class UncarriedFollowUps
{
    /// <summary>How many lines there are.</summary>
    public static int Count(Record record) => record.Notes
        .Where(note => !note.IsVoid && note.Date is not null)
        .SelectMany(note => note.FollowUps, (note, line) => (Note: note, Line: line))
        .Where(told => told.Line.Kind is not (FollowUpKind.StillOpen or FollowUpKind.Unclear))
        .GroupBy(told => told.Line.Id, StringComparer.Ordinal)
        .Where(told => told.Key.Length > 0 && record.History.Find(told.Key) is { Exists: true })
        .Sum(told => Count(record.History.Find(told.Key)!, [.. told]));

    /// <summary>A move must be kept always; of settlements the last one counts, where the commitment was not settled in another way since.</summary>
    private static int Count(Trail trail, IReadOnlyList<(NoteRecord Note, FollowUpRecord Line)> told)
    {
        int moves = told.Count(line => line.Line is { Kind: FollowUpKind.Moved, Due: { } due }
            && trail.Facts.Due != due && trail.Facts.FormerDues.All(former => former.Day != due));
        (NoteRecord note, FollowUpRecord last) = told[^1];
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
