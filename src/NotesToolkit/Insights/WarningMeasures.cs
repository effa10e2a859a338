using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Whether trouble was announced before it came.</summary>
internal static class WarningMeasures
{
    private const int DaysBefore = 30;

    public static Ratio SurpriseRate(Scope scope) => scope.People.Select(person => SurpriseRate(scope, person)).Aggregate(default(Ratio), Ratio.Add);

    /// <summary>From the first signal or blocker on a topic to the first gap on it, for each person and topic.</summary>
    public static Spread LeadTimeDays(Scope scope) => Spread.OfValues(scope.People.SelectMany(person => LeadTimes(person, scope.Period)));

    private static Ratio SurpriseRate(Scope scope, PersonNotes person)
    {
        List<bool> surprises = [];
        foreach (Trail trail in scope.Record.OwnedBy(person.Person))
        {
            surprises.AddRange(trail.Misses
                .Where(miss => scope.Period.Holds(miss.MissDay))
                .Select(miss => !WasAnnounced(person, miss.MissDay, item => item.IsWarning && Concerns(item, trail.Facts))));
        }

        if (scope.Find(person.Person)?.End is { } end && scope.Period.Holds(end) && end <= scope.Record.AsOf)
        {
            surprises.Add(!WasAnnounced(person, end, item => item.Signal == "attrition"));
        }

        return new(surprises.Count(isSurprise => isSurprise), surprises.Count);
    }

    private static bool WasAnnounced(PersonNotes person, DateOnly day, Func<ItemRecord, bool> announces) =>
        person.Since(day.AddDays(-DaysBefore)).TakeWhile(note => note.Date < day).Any(note => note.Items.Any(announces));

    private static bool Concerns(ItemRecord item, CommitmentFacts commitment) =>
        (item.Topics.Count > 0 && commitment.Topics.Any(topic => item.Topics.Contains(topic, StringComparer.Ordinal)))
        || (commitment.Id is { } id && item.Of.Contains(id, StringComparer.Ordinal));

    private static IEnumerable<int> LeadTimes(PersonNotes person, Period period)
    {
        Dictionary<string, DateOnly> warned = new(StringComparer.Ordinal);
        HashSet<string> gaps = new(StringComparer.Ordinal);
        foreach (NoteRecord note in person.Notes.Where(note => note.Date is not null))
        {
            foreach (string topic in TopicsOf(note, item => item.Signal is not null || item.Section == SectionKind.Blockers))
            {
                warned.TryAdd(topic, note.Date!.Value);
            }

            foreach (string topic in TopicsOf(note, item => item.HasGap))
            {
                if (gaps.Add(topic) && period.Holds(note.Date) && warned.TryGetValue(topic, out DateOnly first))
                {
                    yield return note.Date!.Value.DayNumber - first.DayNumber;
                }
            }
        }
    }

    private static IEnumerable<string> TopicsOf(NoteRecord note, Func<ItemRecord, bool> holds) => note.Items.Where(holds).SelectMany(item => item.Topics);
}
