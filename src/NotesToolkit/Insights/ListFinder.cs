using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>Answers the three questions of the first ninety days with names, reasons and evidence.</summary>
internal static class ListFinder
{
    public static Lists Find(Record record, IReadOnlyList<string> people, Period period)
    {
        DateOnly end = record.LastDay(period);
        Listed[] needsContext = [.. people.Select(person => NeedsContext(record, person, period)).OfType<Listed>()];
        Listed[] silent = [.. people.Select(person => SilentlyUnderperforming(record, person, end)).OfType<Listed>()];
        IEnumerable<string> others = people.Except(needsContext.Concat(silent).Select(entry => entry.Person), StringComparer.Ordinal);
        return new([.. others.Select(person => Independent(record, person, period)).OfType<Listed>()], needsContext, silent);
    }

    public static Listed? SilentlyUnderperforming(Record record, string person, DateOnly end)
    {
        Period period = LookBack.Silence.Of(record, person, end);
        if (SilentTrouble.Of(record, person, period) is not { Misses: var misses, Topics: var topics })
            return null;

        List<string> reasons = [];
        if (misses.Count > 0)
            reasons.Add($"{Counted.Of(misses.Count, "miss", "misses")} in {period.To.DayNumber - period.From.DayNumber} days");

        reasons.AddRange(topics.Select(topic => $"#{topic.Name} in {topic.Sightings.Count} meetings without a response"));
        reasons.Add("no performance feedback and no signal");
        return new(person, reasons, [.. misses.Select(miss => miss.Citation), .. topics.SelectMany(topic => topic.Citations)]);
    }

    private static Listed? NeedsContext(Record record, string person, Period period)
    {
        Citation[] blocked = [.. record.With(person).Where(note => note.IsMeeting && period.Holds(note.Date))
            .SelectMany(note => note.CiteItems(item => item.Blockers.Any(blocker => blocker is "clarity" or "scope")).Take(1))];
        return blocked.Length < 2 ? null : new(person, [$"blocked by clarity or scope in {blocked.Length} meetings"], blocked);
    }

    private static Listed? Independent(Record record, string person, Period period)
    {
        Scope scope = Scope.OfPerson(record, person, period);
        Ratio kept = CommitmentMeasures.KeptFinal(scope);
        bool isKeeping = kept.IsEnough && kept.Count * 5 >= kept.Of * 4;
        return !isKeeping || scope.Meetings.Any(meeting => meeting.IsRescue) ? null : new(
            person,
            [$"kept {kept.Count} of {kept.Of}", "no rescue in any meeting"],
            [.. CommitmentMeasures.Due(scope, trail => trail.LatestDue).Where(trail => trail.DoneOn <= trail.LatestDue)
                .Select(trail => Citation.Of(trail.Events.Last(happened => happened.Part == CommitmentPart.Settlement)))]);
    }
}
