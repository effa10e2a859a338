using NotesToolkit.History;

namespace NotesToolkit.Insights;

internal static class WarningMeasures
{
    private const int DaysBefore = 30;

    /// <summary>The misses and the departure of a person in the period, and whether nothing announced them. A departure has no event.</summary>
    public static IEnumerable<(DateOnly Day, TrailEvent? Miss, bool IsSurprise)> Adverse(Scope scope, PersonNotes person)
    {
        foreach (Miss miss in Miss.Of(scope.Record, person.Person, scope.Period))
            yield return (miss.Day, miss.Event, !IsAnnounced(miss.Day, item => Concerns(item, miss.Trail.Facts)));

        if (scope.Find(person.Person)?.End is { } end && scope.Period.Holds(end) && end <= scope.Record.AsOf)
            yield return (end, null, !IsAnnounced(end, item => item.Signal == "attrition"));

        bool IsAnnounced(DateOnly day, Func<ItemRecord, bool> announces)
        {
            Period before = new(day.AddDays(-DaysBefore), day.AddDays(-1));
            return person.Notes.Any(note => before.Holds(note.Date) && note.Items.Any(item => item.IsWarning && announces(item)));
        }
    }

    private static bool Concerns(ItemRecord item, CommitmentFacts commitment) =>
        (item.Topics.Count > 0 && commitment.Topics.Any(topic => item.Topics.Contains(topic, StringComparer.Ordinal)))
        || (commitment.Id is { } id && item.Of.Contains(id, StringComparer.Ordinal));

    /// <summary>How long each gap of the period was in sight, with the places of the signal and of the gap.</summary>
    public static IEnumerable<(DateOnly Day, int Days, Citation Signal, Citation Gap)> LeadTimes(PersonNotes person, Period period)
    {
        Dictionary<string, (DateOnly Day, Citation Place)> warned = new(StringComparer.Ordinal);
        HashSet<string> gaps = new(StringComparer.Ordinal);
        foreach (NoteRecord note in person.Notes.Where(note => note.Date is not null))
        {
            DateOnly day = note.Date!.Value;
            foreach ((string topic, ItemRecord item) in TopicsOf(note, item => item.Signal is not null || item.Section == SectionKind.Blockers))
                warned.TryAdd(topic, (day, note.Cite(item.Line)));

            foreach ((string topic, ItemRecord gap) in TopicsOf(note, item => item.HasGap))
            {
                if (gaps.Add(topic) && period.Holds(day) && warned.TryGetValue(topic, out (DateOnly Day, Citation Place) first))
                    yield return (day, day.DayNumber - first.Day.DayNumber, first.Place, note.Cite(gap.Line));
            }
        }

        static IEnumerable<(string Topic, ItemRecord Item)> TopicsOf(NoteRecord note, Func<ItemRecord, bool> which) =>
            note.Items.Where(which).SelectMany(item => item.Topics, (item, topic) => (topic, item));
    }
}
