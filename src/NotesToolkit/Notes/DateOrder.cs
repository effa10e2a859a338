namespace NotesToolkit.Notes;

/// <summary>How a day of two numbers, <c>2/10</c>, is read.</summary>
internal enum DateOrder
{
    /// <summary>Not at all: it could be either.</summary>
    None,

    /// <summary>The day first: 2 October.</summary>
    DayFirst,

    /// <summary>The month first: 10 February.</summary>
    MonthFirst,
}
