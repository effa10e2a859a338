namespace NotesToolkit.Insights;

/// <summary>What shows that something is wrong with a person, while no note says so: for NT506 and the list of those silently underperforming alike.</summary>
internal sealed record SilentTrouble(IReadOnlyList<Miss> Misses, IReadOnlyList<TopicTrail> Topics)
{
    private const int Enough = 2;

    /// <summary>Two misses or unanswered recurring topics in a period, and neither performance feedback nor a signal; or null.</summary>
    public static SilentTrouble? Of(Record record, string person, Period period)
    {
        bool isTold = record.With(person).Any(note => period.Holds(note.Date) && note.Items.Any(item => item.IsPerformanceFeedback || item.Signal is not null));
        SilentTrouble trouble = new(Miss.Of(record, person, period), Insights.Topics.Unanswered(record, person, period));
        return !isTold && trouble.Misses.Count + trouble.Topics.Count >= Enough ? trouble : null;
    }
}
