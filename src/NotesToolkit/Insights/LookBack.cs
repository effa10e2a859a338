using NotesToolkit.Configuration;

namespace NotesToolkit.Insights;

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
