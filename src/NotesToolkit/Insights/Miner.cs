namespace NotesToolkit.Insights;

/// <summary>Finds patterns and measures.</summary>
public static class Miner
{
    /// <summary>What a record shows over a period.</summary>
    /// <param name="record">The record.</param>
    /// <param name="person">The key of the one person to look at, or null for all.</param>
    /// <param name="from">The first day; null for that of the first note.</param>
    /// <param name="to">The last day; null for today.</param>
    public static Mining Mine(TeamRecord record, string? person = null, DateOnly? from = null, DateOnly? to = null)
    {
        Period period = new(from ?? record.FirstDay, to ?? record.AsOf);
        string[] people = person is null ? [.. record.People] : [person];
        return new(record.AsOf, period, record.History.Tip)
        {
            People = [.. people.Select(key => new PersonMeasures(key, MeasuresOf.Person(record, key, period)))],
            Team = MeasuresOf.Team(record, period),
            Manager = record.Manager is { } manager ? new(manager, MeasuresOf.Manager(record, manager, period)) : null,
            Patterns = [.. people.SelectMany(key => PatternFinder.Find(record, key, period)).OrderBy(pattern => pattern.Kind)],
            Lists = ListFinder.Find(record, people, period),
        };
    }
}
