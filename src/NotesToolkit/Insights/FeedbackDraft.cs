namespace NotesToolkit.Insights;

/// <summary>The item of Feedback that answers what was not kept, for the manager to finish.</summary>
internal static class FeedbackDraft
{
    /// <summary>The gap in words: the days that were due, or, where there never was one, those of the misses.</summary>
    public static string? Gap(IEnumerable<Miss> misses, Func<DateOnly, string> write) =>
        List(misses.Select(miss => miss.Due), write) is { } due
            ? $"due {due}, not delivered on the day"
            : List(misses.Select(miss => (DateOnly?)miss.Day), write) is { } missed ? $"missed on {missed}" : null;

    private static string? List(IEnumerable<DateOnly?> days, Func<DateOnly, string> write) =>
        days.OfType<DateOnly>().Distinct().Order().Select(write).ToArray() switch
        {
            [] => null,
            [var day] => day,
            [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
        };

    public static string Of(IEnumerable<string> ids, string gap, string standard, string review, string consequence) =>
        $"""
        - What was promised was not delivered on the day  [feedback:: performance]
        {string.Concat(ids.Distinct(StringComparer.Ordinal).Select(id => $"  - of:: {id}\n"))}  - gap:: {gap}
          - standard:: {standard}
          - review:: {review}
          - consequence:: {consequence}

        """;
}
