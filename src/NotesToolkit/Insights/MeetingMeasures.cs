using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>How meetings were held and closed, and when they were written down.</summary>
internal static class MeetingMeasures
{
    private static readonly SectionKind[] SoftSections = [SectionKind.Decisions, SectionKind.Feedback, SectionKind.Commitments];

    public static Ratio Share(IEnumerable<NoteRecord> notes, Func<NoteRecord, bool> counts)
    {
        NoteRecord[] all = [.. notes];
        return new(all.Count(counts), all.Length);
    }

    public static Ratio ManagerOwned(Scope scope)
    {
        var owners = (from note in scope.Notes
                      from item in note.Items
                      where item.Section == SectionKind.Commitments
                      select (item.Owner, Manager: note.Owner)).ToList();
        return new(owners.Count(made => made.Owner is not null && made.Owner == made.Manager), owners.Count);
    }

    public static Ratio HardQuestionRate(Scope scope) =>
        scope.People.Select(person => HardQuestionRate(person, scope.Period)).Aggregate(default(Ratio), Ratio.Add);

    public static Ratio Softness(Scope scope)
    {
        ItemRecord[] items = [.. scope.Notes.SelectMany(note => note.Items).Where(item => SoftSections.Contains(item.Section))];
        return new(items.Count(item => item.IsSoft), items.Length);
    }

    public static Ratio CommittedWithin(Scope scope, int businessDays) =>
        Share(scope.Notes, note => note.Date!.Value.BusinessDaysUntil(note.Trail.First.Day) <= businessDays);

    public static Ratio ClosedByFollowUp(Scope scope) =>
        Share(scope.Meetings, meeting => !meeting.HasCompleteCommitment && KeepsOneOpen(scope.Record, meeting));

    private static bool KeepsOneOpen(TeamRecord record, NoteRecord meeting) => meeting.FollowUps.Any(line => line.Kind switch
    {
        FollowUpKind.Moved => line.Due >= meeting.Date,
        FollowUpKind.StillOpen => record.History.Find(line.Id)?.LatestDue >= meeting.Date,
        _ => false,
    });

    private static Ratio HardQuestionRate(PersonNotes person, Period period)
    {
        int answered = 0;
        int meetings = 0;
        ulong previous = 0;
        foreach (NoteRecord meeting in person.Meetings)
        {
            if (period.Holds(meeting.Date))
            {
                meetings++;
                answered += meeting.HardAnswer != 0 && meeting.HardAnswer != previous ? 1 : 0;
            }

            previous = meeting.HardAnswer;
        }

        return new(answered, meetings);
    }
}
