namespace NotesToolkit.Insights;

internal static class CadenceMeasures
{
    public static Ratio Cadence(Scope scope) => Ratio.Sum(scope.People.Select(person => HeldOf(scope, person))
        .Select(person => new Ratio(Math.Min(person.Held, person.Expected), person.Expected)));

    /// <summary>What was held beyond what was expected, where something was.</summary>
    public static Ratio Surplus(Scope scope) => Ratio.Sum(scope.People.Select(person => HeldOf(scope, person))
        .Where(person => person.Expected > 0)
        .Select(person => new Ratio(Math.Max(0, person.Held - person.Expected), person.Held)));

    public static Ratio Cancelled(Scope scope, Func<NoteRecord, string?> by) => Ratio.Share(
        scope.Notes.Where(note => note.Kind == NoteKind.Cancelled || note.IsMeeting),
        note => note.Kind == NoteKind.Cancelled && note.CancelledBy is { } who && who == by(note));

    private static (int Held, int Expected) HeldOf(Scope scope, PersonNotes person)
    {
        if (scope.Find(person.Person) is not { CadenceDays: > 0 and int cadence } found || !IsExpected(scope, person, found))
            return default;

        Period expected = Expected(scope, person, found);
        return (person.Meetings.Count(meeting => expected.Holds(meeting.Date)), (expected.Days - DaysAway(found, expected)) / cadence);
    }

    /// <summary>By the roster's manager; somebody else holds the 1on1s of a person whom these notes know from skip-levels alone.</summary>
    private static bool IsExpected(Scope scope, PersonNotes person, Person found) => found.Manager is not { } manager
        ? person.Notes.Any(note => note.Kind != NoteKind.SkipLevel)
        : scope.Manager is { } asked ? asked == manager
        : person.Notes.Count == 0 || person.Notes.Any(note => note.Owner == manager);

    /// <summary>From the first note with the person, or `start` if that is later, to `end` or today.</summary>
    private static Period Expected(Scope scope, PersonNotes person, Person found)
    {
        DateOnly first = person.Notes.FirstOrDefault(note => note.Date is not null)?.Date ?? found.Start ?? scope.Period.To.AddDays(1);
        DateOnly from = found.Start > first ? found.Start.Value : first;
        return scope.Period.Within(new(from, found.End ?? scope.Record.AsOf)).Within(new(DateOnly.MinValue, scope.Record.AsOf));
    }

    public static IEnumerable<int> Gaps(Scope scope, PersonNotes person)
    {
        DateOnly[] days = [.. person.Meetings.Select(meeting => meeting.Date!.Value).Where(day => scope.Period.Holds(day)).Distinct()];
        Person? found = scope.Find(person.Person);
        for (int i = 1; i < days.Length; i++)
            yield return Between(found, days[i - 1], days[i]);

        if (days.Length > 0 && found is { CadenceDays: not null } && Between(found, days[^1], Expected(scope, person, found).To) is > 0 and int open)
            yield return open;
    }

    /// <summary>The days from one to another on which a person was there: two absences on a day are one.</summary>
    public static int Between(Person? person, DateOnly from, DateOnly to) =>
        to.DayNumber - from.DayNumber - (person is null ? 0 : DaysAway(person, new(from.AddDays(1), to)));

    private static int DaysAway(Person person, Period period) => person.Away
        .Select(absence => period.Within(new(absence.From, absence.To)))
        .SelectMany(absence => Enumerable.Range(0, absence.Days).Select(absence.From.AddDays))
        .Distinct()
        .Count();
}
