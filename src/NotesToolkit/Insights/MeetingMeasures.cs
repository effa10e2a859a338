namespace NotesToolkit.Insights;

internal static class MeetingMeasures
{
    public static Ratio HardQuestionRate(Scope scope) => Ratio.Sum(scope.People.Select(person =>
    {
        HashSet<NoteRecord> repeated = new(RepeatedAnswers(person.Notes), ReferenceEqualityComparer.Instance);
        return Ratio.Share(person.Meetings.Where(meeting => scope.Period.Holds(meeting.Date)),
            meeting => meeting.HardAnswer != 0 && !repeated.Contains(meeting));
    }));

    public static Ratio ClosedByFollowUp(Scope scope) =>
        Ratio.Share(scope.Meetings, meeting => !meeting.HasCompleteCommitment && meeting.FollowUps.Any(line => line.Kind switch
        {
            FollowUpKind.Moved => line.Due >= meeting.Date,
            FollowUpKind.StillOpen => scope.Record.History.Find(line.Id)?.LatestDue >= meeting.Date,
            _ => false,
        }));

    /// <summary>The meetings of a person whose hard answer is word for word that of the meeting before.</summary>
    public static IEnumerable<NoteRecord> RepeatedAnswers(IReadOnlyList<NoteRecord> notes)
    {
        NoteRecord[] meetings = [.. notes.Where(note => note.IsMeeting && note.Date is not null)];
        return meetings.Skip(1).Where((meeting, i) => meeting.HardAnswer != 0 && meeting.HardAnswer == meetings[i].HardAnswer);
    }
}
