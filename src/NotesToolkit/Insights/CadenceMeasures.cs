using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Whether meetings are held as often as agreed.</summary>
internal static class CadenceMeasures
{
    public static Ratio Cadence(Scope scope) => scope.People.Select(person => Cadence(scope, person)).Aggregate(default(Ratio), Ratio.Add);

    public static Spread Gaps(Scope scope) => Spread.OfValues(scope.People.SelectMany(person => Gaps(scope, person)));

    public static int Cancelled(Scope scope, Func<NoteRecord, string?> by) =>
        scope.Notes.Count(note => note.Kind == NoteKind.Cancelled && note.CancelledBy is { } who && who == by(note));

    private static Ratio Cadence(Scope scope, PersonNotes person)
    {
        // Somebody else holds the 1on1s of a person whom this record knows from skip-levels alone.
        bool isSkip = person.Notes.Count > 0 && person.Notes.All(note => note.Kind == NoteKind.SkipLevel);
        if (isSkip || scope.Find(person.Person) is not { CadenceDays: > 0 and int cadence } found)
        {
            return default;
        }

        Period expected = Expected(scope, found);
        int held = person.Meetings.Count(meeting => scope.Period.Holds(meeting.Date));
        return new(held, (expected.Days - DaysAway(found, expected)) / cadence);
    }

    /// <summary>The days on which a meeting may be expected: from `start` to `end`, and not behind today.</summary>
    private static Period Expected(Scope scope, Person person) =>
        scope.Period.Within(new(person.Start ?? DateOnly.MinValue, person.End ?? scope.Record.AsOf)).Within(new(DateOnly.MinValue, scope.Record.AsOf));

    private static IEnumerable<int> Gaps(Scope scope, PersonNotes person)
    {
        DateOnly[] days = [.. person.Meetings.Select(meeting => meeting.Date!.Value).Where(day => scope.Period.Holds(day)).Distinct()];
        Person? found = scope.Find(person.Person);
        for (int i = 1; i < days.Length; i++)
        {
            yield return Between(found, days[i - 1], days[i]);
        }

        if (days.Length > 0 && found is { CadenceDays: not null } && Between(found, days[^1], Expected(scope, found).To) is > 0 and int open)
        {
            yield return open;
        }
    }

    private static int Between(Person? person, DateOnly from, DateOnly to) =>
        to.DayNumber - from.DayNumber - (person is null ? 0 : DaysAway(person, new(from.AddDays(1), to)));

    private static int DaysAway(Person person, Period period)
    {
        HashSet<DateOnly> away = [];
        foreach (Period absence in person.Away.Select(absence => period.Within(new(absence.From, absence.To))))
        {
            for (int i = 0; i < absence.Days; i++)
            {
                away.Add(absence.From.AddDays(i));
            }
        }

        return away.Count;
    }
}
