using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>The commitments that were due before a meeting which does not speak of them: NT502, and the same finding in reports.</summary>
internal static class PassedOver
{
    public static IEnumerable<HeldCommitment> Of(IEnumerable<Note> notes, Note latest) =>
        from note in notes
        where note.Date < latest.Date
        from commitment in note.Commitments
        where commitment.Due < latest.Date && !IsSettledBy(commitment, latest.Date!.Value) && !Addresses(latest, commitment)
        select new HeldCommitment(note, commitment);

    private static bool IsSettledBy(Commitment commitment, DateOnly day) =>
        commitment.State is CommitmentState.Done or CommitmentState.Missed or CommitmentState.Dropped && !(commitment.SettledOn > day);

    private static bool Addresses(Note meeting, Commitment commitment) =>
        (commitment.Id is { } id && Names(meeting, id))
        || commitment.Item.Markup.Topics.Any(topic => Topics(meeting).Contains(topic.Name, StringComparer.Ordinal));

    /// <summary>An id in Follow-up with nothing beside it says nothing; in any other sentence or field it does.</summary>
    private static bool Names(Note meeting, string id) =>
        meeting.FollowUps.Any(line => line.Id == id
            ? line.Kind != FollowUpKind.StillOpen || line.Words.Length > 0 || line.Item.Markup.Fields.Count > 0
            : HoldsWord(line.Words, id))
        || NoteRecordReader.Shown(meeting).Any(section =>
            section.Items.Any(item => item.Markup.All("of").Any(of => of.Value == id) || HoldsWord(meeting.Source.Slice(item.Span), id))
            || section.Paragraphs.Any(paragraph => HoldsWord(meeting.Source.Slice(paragraph.Span), id)));

    private static bool HoldsWord(string text, string id)
    {
        for (int at = text.IndexOf(id, StringComparison.Ordinal); at >= 0; at = text.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsIdCharacter(text[at - 1])) && (at + id.Length == text.Length || !IsIdCharacter(text[at + id.Length])))
                return true;
        }

        return false;
    }

    private static bool IsIdCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    private static IEnumerable<string> Topics(Note note) => note.Sections
        .SelectMany(section => section.Items.Select(item => item.Markup).Concat(section.Paragraphs.Select(paragraph => paragraph.Markup)))
        .SelectMany(markup => markup.Topics)
        .Select(topic => topic.Name);
}

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
