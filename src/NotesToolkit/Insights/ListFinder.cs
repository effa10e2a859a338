using NotesToolkit.Configuration;
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

/// <summary>The rules that look back over some days: their setting <c>days</c>, for the person's last note.</summary>
internal sealed record LookBack(string Rule, string Name)
{
    public const int Days = 60;

    public static readonly LookBack Misses = new("NT503", "missed-without-response");
    public static readonly LookBack Topics = new("NT504", "recurring-unanswered");
    public static readonly LookBack Reviews = new("NT505", "review-overdue");
    public static readonly LookBack Silence = new("NT506", "silent-underperformance");

    public Period Of(NotesConfiguration configuration, string? lastNote, DateOnly end) =>
        new(end.AddDays(-(configuration.DaysOf(Rule, Name, lastNote ?? string.Empty) ?? Days)), end);

    public Period Of(Record record, string person, DateOnly end) =>
        Of(record.Configuration, record.With(person) is [.., var last] ? last.Path[record.History.Prefix.Length..] : null, end);
}

/// <summary>What shows that something is wrong with a person, while no note says so: NT506 and the list of those silently underperforming.</summary>
internal sealed record SilentTrouble(IReadOnlyList<Miss> Misses, IReadOnlyList<TopicTrail> Topics)
{
    private const int Enough = 2;

    public static SilentTrouble? Of(Record record, string person, Period period)
    {
        bool isKnown = record.With(person)
            .Any(note => period.Holds(note.Date) && note.Items.Any(item => item.IsPerformanceFeedback || item.Signal is not null));
        SilentTrouble trouble = new(Miss.Of(record, person, period), TopicTrail.Unanswered(record, person, period));
        return !isKnown && trouble.Misses.Count + trouble.Topics.Count >= Enough ? trouble : null;
    }
}
