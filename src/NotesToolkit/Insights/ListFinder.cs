using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>Answers the three questions of the first ninety days with names, reasons and evidence.</summary>
internal static class ListFinder
{
    private const int LookBackDays = 60;

    /// <summary>The three lists.</summary>
    public static Lists Find(Record record, IReadOnlyList<string> people, Period period)
    {
        Listed[] needsContext = [.. people.Select(person => NeedsContext(record, person, period)).OfType<Listed>()];
        DateOnly end = period.To < record.AsOf ? period.To : record.AsOf;
        Listed[] silent = [.. people.Select(person => SilentlyUnderperforming(record, person, end, LookBackDays)).OfType<Listed>()];
        HashSet<string> listed = new(needsContext.Concat(silent).Select(entry => entry.Person), StringComparer.Ordinal);
        Listed[] independent =
        [
            .. people.Where(person => !listed.Contains(person)).Select(person => Independent(record, person, period)).OfType<Listed>(),
        ];
        return new(independent, needsContext, silent);
    }

    /// <summary>Why a person is silently underperforming: two misses or unanswered recurring topics, and neither performance feedback nor a signal; or null.</summary>
    public static Listed? SilentlyUnderperforming(Record record, string person, DateOnly end, int days)
    {
        if (SilentTrouble.Of(record, person, new(end.AddDays(-days), end)) is not { Misses: var misses, Topics: var topics })
            return null;

        List<string> reasons = [];
        if (misses.Count > 0)
            reasons.Add(misses.Count == 1 ? $"1 miss in {days} days" : $"{misses.Count} misses in {days} days");

        reasons.AddRange(topics.Select(topic => $"#{topic.Name} in {topic.Sightings.Count} meetings without a response"));
        reasons.Add("no performance feedback and no signal");
        return new(
            person, reasons, [.. misses.Select(miss => miss.Citation), .. topics.SelectMany(topic => topic.Sightings.Select(seen => seen.Meeting.Cite(seen.Line)))]);
    }

    private static Listed? NeedsContext(Record record, string person, Period period)
    {
        (NoteRecord Note, ItemRecord Item)[] blocked =
        [
            .. from note in record.With(person)
               where note.IsMeeting && period.Holds(note.Date)
               let item = note.Items.FirstOrDefault(item => item.Blockers.Contains("clarity", StringComparer.Ordinal) || item.Blockers.Contains("scope", StringComparer.Ordinal))
               where item is not null
               select (note, item),
        ];
        return blocked.Length < 2 ? null : new(
            person, [$"blocked by clarity or scope in {blocked.Length} meetings"], [.. blocked.Select(found => found.Note.Cite(found.Item.Line))]);
    }

    private static Listed? Independent(Record record, string person, Period period)
    {
        Scope scope = Scope.OfPerson(record, person, period);
        Ratio kept = CommitmentMeasures.KeptFinal(scope);
        bool isKeeping = kept.IsEnough && kept.Count * 5 >= kept.Of * 4;
        return !isKeeping || scope.Meetings.Any(meeting => meeting.IsRescue) ? null : new(
            person,
            [$"kept {kept.Count} of {kept.Of}", "no rescue in any meeting"],
            [.. CommitmentMeasures.KeptFinalTrails(scope).Select(trail => PatternFinder.Cite(trail.Events.Last(happened => happened.Part == CommitmentPart.Settlement)))]);
    }
}
