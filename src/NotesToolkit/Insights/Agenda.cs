using NotesToolkit.Git;

namespace NotesToolkit.Insights;

internal sealed record ReviewDue(Note Note, Item Feedback, DateOnly On)
{
    public string Place => $"{Note.Path}:{Note.Source.GetLineNumber(Feedback.Span.Start)}";
}

/// <summary>A 1:1 that the cadence, or the new day of one that was cancelled since the last, asks for; imported notes are no meetings.</summary>
internal sealed record MeetingDue(Person Person, DateOnly On, DateOnly? Last, Note? Cancelled, bool IsImported);

/// <summary>What is to be done, as of a day: each open commitment is in one list, the earliest due first.</summary>
internal sealed record Agenda(
    IReadOnlyList<HeldCommitment> Overdue,
    IReadOnlyList<HeldCommitment> DueSoon,
    IReadOnlyList<HeldCommitment> Open,
    IReadOnlyList<ReviewDue> Reviews,
    IReadOnlyList<MeetingDue> Meetings,
    int Past)
{
    private const int DaysAhead = 7;
    private const int DaysBeforeImport = 30;

    public static Agenda Of(Notebook notebook, DateOnly today, string? person = null)
    {
        DateOnly soon = today.AddDays(DaysAhead);

        // The copy that a sync left is no second promise; its name is the longer one.
        ILookup<int, HeldCommitment> byPlace = notebook.Commitments.Open
            .OrderBy(held => held.Note.Path.Length)
            .DistinctBy(held => held.Commitment.Id is { } id ? (id, held.Commitment.Wording) : (held.Note.Path, held.Commitment.Item.Words))
            .Where(held => person is null || held.Note.With == person || held.Commitment.Owners.Any(owner => owner.Key == person))
            .OrderBy(held => held.Commitment.Due ?? DateOnly.MaxValue)
            .ThenBy(held => held.Note.Path, NoteOrder.Comparer)
            .ToLookup(held => IsHistory(held) ? 3 : held.Commitment.Due is not { } due || due > soon ? 2 : due < today ? 0 : 1);
        return new([.. byPlace[0]], [.. byPlace[1]], [.. byPlace[2]],
            [.. ReviewsDue(notebook.Notes.Where(note => person is null || note.With == person), soon)],
            [.. MeetingsDue(notebook, today, notebook.Configuration.Owner).Where(meeting => person is null || meeting.Person.Key == person)],
            byPlace[3].Count());
    }

    /// <summary>Whether an open commitment of an imported note is history and no promise: it was due long before the import, or on no day.</summary>
    internal static bool IsHistory(HeldCommitment held) =>
        held.Note.Imported is { } imported && !(held.Commitment.Due >= imported.AddDays(-DaysBeforeImport));

    internal static string TellPast(int count) =>
        $"{Counted.Of(count, "other open commitment")} of imported notes, "
        + $"due on no day or more than {DaysBeforeImport} days before the import, {(count == 1 ? "is" : "are")} left out.";

    /// <summary>The 1:1s due by a day of people who are not away and have no note of that day, the longest due first.</summary>
    internal static IEnumerable<MeetingDue> MeetingsDue(Notebook notebook, DateOnly day, string? owner)
    {
        // Of a time without notes, nobody can say who met whom.
        DateOnly begun = notebook.Files.Select(file => new NoteName(file.Path).Day).Where(first => first <= day).Min() ?? day;
        return (from person in notebook.Roster.People
         where person.CadenceDays is not null && (owner is null || person.Manager is null || person.Manager == owner)
         where !(person.Start > day) && !(person.End < day) && !person.Away.Any(away => away.From <= day && day <= away.To)
         let notes = notebook.NotesWith(person.Key).ToArray()
         let next = NextOf(person, notes, day)
         let due = next.On ?? (person.Start < begun ? begun : person.Start) ?? day
         where due <= day && !Array.Exists(notes, note => note.Date == day)
         select new MeetingDue(person, due, next.Last, next.Cancelled, Array.Exists(notes, note => note.IsImported)))
        .OrderBy(meeting => meeting.On)
        .ThenBy(meeting => meeting.Person.Key, StringComparer.Ordinal);
    }

    /// <summary>The day of the next 1:1 by the cadence or the new day of one that was cancelled since the last; null before the first.</summary>
    internal static (DateOnly? On, DateOnly? Last, Note? Cancelled) NextOf(Person person, Note[] notes, DateOnly day)
    {
        DateOnly? last = Array.FindLast(notes, note => note is { IsMeeting: true, IsImported: false } && note.Date <= day)?.Date;
        Note? cancelled = Array.FindLast(notes, note => note.Kind == NoteKind.Cancelled && note.Date <= day && !(note.Date < last));
        return (MovedTo(cancelled) ?? last?.AddDays(person.CadenceDays!.Value), last, cancelled);
    }

    internal static DateOnly? MovedTo(Note? cancelled) => cancelled?.FrontMatter["moved"] is { } moved ? Days.Parse(moved.Value) : null;

    internal static IEnumerable<ReviewDue> ReviewsDue(IEnumerable<Note> notes, DateOnly until) =>
        notes
            .Where(note => note.IsReadable && !note.IsVoid)
            .SelectMany(note => note.ItemsOf(SectionKind.Feedback).Select(item => (note, item, Day: item["review"]?.Day)))
            .Where(found => found.Day <= until && found.item["outcome"] is null)
            .OrderBy(found => found.Day)
            .ThenBy(found => found.note.Path, NoteOrder.Comparer)
            .Select(found => new ReviewDue(found.note, found.item, found.Day!.Value));
}
