using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>How meetings were held and closed, and when they were written down.</summary>
internal static class MeetingMeasures
{
    private static readonly SectionKind[] SoftSections = [SectionKind.Decisions, SectionKind.Feedback, SectionKind.Commitments];

    public static Ratio Share<T>(IEnumerable<T> cases, Func<T, bool> counts)
    {
        T[] all = [.. cases];
        return new(all.Count(counts), all.Length);
    }

    public static Ratio RescueRatio(Scope scope) => Share(scope.Meetings, meeting => meeting.IsRescue);

    public static Ratio CloseRate(Scope scope) => Share(scope.Meetings, meeting => meeting.HasCompleteCommitment);

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
        ItemRecord[] items = [.. scope.Notes.SelectMany(Closing)];
        return new(items.Count(item => item.IsSoft), items.Length);
    }

    /// <summary>The items in which a soft follow-up counts.</summary>
    public static IEnumerable<ItemRecord> Closing(NoteRecord note) => note.Items.Where(item => SoftSections.Contains(item.Section));

    public static Ratio CommittedWithin(Scope scope, int businessDays) =>
        Share(scope.Notes, note => note.Date!.Value.BusinessDaysUntil(note.Trail.First.Day) <= businessDays);

    public static Ratio ClosedByFollowUp(Scope scope) =>
        Share(scope.Meetings, meeting => !meeting.HasCompleteCommitment && KeepsOneOpen(scope.Record, meeting));

    private static bool KeepsOneOpen(Record record, NoteRecord meeting) => meeting.FollowUps.Any(line => line.Kind switch
    {
        FollowUpKind.Moved => line.Due >= meeting.Date,
        FollowUpKind.StillOpen => record.History.Find(line.Id)?.LatestDue >= meeting.Date,
        _ => false,
    });

    /// <summary>The meetings of a person whose hard answer is word for word that of the meeting before.</summary>
    public static IEnumerable<NoteRecord> RepeatedAnswers(IReadOnlyList<NoteRecord> notes)
    {
        ulong previous = 0;
        foreach (NoteRecord meeting in notes.Where(note => note.IsMeeting && note.Date is not null))
        {
            if (meeting.HardAnswer != 0 && meeting.HardAnswer == previous)
                yield return meeting;

            previous = meeting.HardAnswer;
        }
    }

    private static Ratio HardQuestionRate(PersonNotes person, Period period)
    {
        HashSet<NoteRecord> repeated = new(RepeatedAnswers(person.Notes), ReferenceEqualityComparer.Instance);
        return Share(person.Meetings.Where(meeting => period.Holds(meeting.Date)), meeting => meeting.HardAnswer != 0 && !repeated.Contains(meeting));
    }
}
