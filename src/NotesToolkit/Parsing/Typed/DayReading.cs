namespace NotesToolkit.Parsing.Typed;

/// <summary>What the words of a day can mean.</summary>
internal readonly record struct DayReading(IReadOnlyList<DateOnly> Days, bool IsSure)
{
    /// <summary>Words that are no day as seen from there.</summary>
    public static readonly DayReading None = new([], IsSure: false);

    /// <summary>The one day, or null.</summary>
    public DateOnly? Day => IsSure ? Days[0] : null;

    /// <summary>The days as a sentence names them.</summary>
    public string Names => string.Join(" or ", Days.Select(day => day.Text()));

    /// <summary>One day and no other; none where there is none.</summary>
    public static DayReading Of(DateOnly? day) => day is { } one ? new([one], IsSure: true) : None;
}
