using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Whether trouble was announced before it came.</summary>
internal static class WarningMeasures
{
    private const int DaysBefore = 30;

    public static Ratio SurpriseRate(Scope scope) => MeetingMeasures.Share(scope.People.SelectMany(person => Adverse(scope, person)), found => found.IsSurprise);

    /// <summary>From the first signal or blocker on a topic to the first gap on it, for each person and topic.</summary>
    public static Spread LeadTimeDays(Scope scope) => Spread.OfValues(scope.People.SelectMany(person => LeadTimes(person, scope.Period)).Select(lead => lead.Days));

    /// <summary>The misses and the departure of a person in the period, and whether nothing announced them. A departure has no event.</summary>
    public static IEnumerable<(DateOnly Day, TrailEvent? Miss, bool IsSurprise)> Adverse(Scope scope, PersonNotes person)
    {
        (DateOnly Day, ItemRecord Item)[] warnings =
        [
            .. from note in person.Notes
               where note.Date is not null
               from item in note.Items
               where item.IsWarning
               select (note.Date!.Value, item),
        ];
        foreach (Miss miss in Miss.Of(scope.Record, person.Person, scope.Period))
            yield return (miss.Day, miss.Event, !WasAnnounced(warnings, miss.Day, item => Concerns(item, miss.Trail.Facts)));

        if (scope.Find(person.Person)?.End is { } end && scope.Period.Holds(end) && end <= scope.Record.AsOf)
            yield return (end, null, !WasAnnounced(warnings, end, item => item.Signal == "attrition"));
    }

    private static bool WasAnnounced((DateOnly Day, ItemRecord Item)[] warnings, DateOnly day, Func<ItemRecord, bool> announces) =>
        warnings.Skip(warnings.FirstWhere(warning => warning.Day >= day.AddDays(-DaysBefore))).TakeWhile(warning => warning.Day < day).Any(warning => announces(warning.Item));

    private static bool Concerns(ItemRecord item, CommitmentFacts commitment) =>
        (item.Topics.Count > 0 && commitment.Topics.Any(topic => item.Topics.Contains(topic, StringComparer.Ordinal)))
        || (commitment.Id is { } id && item.Of.Contains(id, StringComparer.Ordinal));

    /// <summary>How long each gap of the period was in sight, with where the signal and the gap stand.</summary>
    public static IEnumerable<(DateOnly Day, int Days, Citation Signal, Citation Gap)> LeadTimes(PersonNotes person, Period period)
    {
        Dictionary<string, (NoteRecord Note, int Line)> warned = new(StringComparer.Ordinal);
        HashSet<string> gaps = new(StringComparer.Ordinal);
        foreach (NoteRecord note in person.Notes.Where(note => note.Date is not null))
        {
            foreach (ItemRecord warning in note.Items.Where(item => item.Signal is not null || item.Section == SectionKind.Blockers))
            {
                foreach (string topic in warning.Topics)
                    warned.TryAdd(topic, (note, warning.Line));
            }

            foreach (ItemRecord gap in note.Items.Where(item => item.HasGap))
            {
                foreach (string topic in gap.Topics)
                {
                    if (gaps.Add(topic) && period.Holds(note.Date) && warned.TryGetValue(topic, out (NoteRecord Note, int Line) first))
                        yield return (note.Date!.Value, note.Date!.Value.DayNumber - first.Note.Date!.Value.DayNumber, first.Note.Cite(first.Line), note.Cite(gap.Line));
                }
            }
        }
    }
}
