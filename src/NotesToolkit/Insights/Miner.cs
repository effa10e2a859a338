namespace NotesToolkit.Insights;

/// <summary>Finds patterns and measures.</summary>
public static class Miner
{
    /// <summary>What a record shows over a period.</summary>
    /// <param name="record">The record.</param>
    /// <param name="person">The key of the one person to look at, or null for all.</param>
    /// <param name="from">The first day; null for that of the first note.</param>
    /// <param name="to">The last day; null for today.</param>
    public static Mining Mine(Record record, string? person = null, DateOnly? from = null, DateOnly? to = null)
    {
        Period period = new(from ?? record.FirstDay, to ?? record.AsOf);
        string[] people = person is null ? [.. record.People] : [person];
        PersonMeasures[] ofPeople = new PersonMeasures[people.Length];
        Measures? team = null;
        PersonMeasures? manager = null;
        IReadOnlyList<Pattern> patterns = [];
        Lists? lists = null;

        // A record does not change, so that its parts can be looked at side by side.
        Parallel.Invoke(
            () => team = MeasuresOf.Team(record, period),
            () => Parallel.For(0, people.Length, i => ofPeople[i] = new(people[i], MeasuresOf.Person(record, people[i], period))),
            () => manager = record.Manager is { } key ? new(key, MeasuresOf.Manager(record, key, period)) : null,
            () => patterns = [.. people.SelectMany(key => PatternFinder.Find(record, key, period)).OrderBy(pattern => pattern.Kind)],
            () => lists = ListFinder.Find(record, people, period));
        return new(record.AsOf, period, record.History.Tip)
        {
            People = ofPeople,
            Team = team!,
            Manager = manager,
            Patterns = patterns,
            Lists = lists!,
        };
    }
}
