using NotesToolkit.Notes;

namespace NotesToolkit.Parsing.Typed;

/// <summary>From where a day in words is seen.</summary>
/// <param name="From">The day that it is counted from.</param>
/// <param name="CadenceDays">Every how many days the 1:1 is held, or null.</param>
/// <param name="Order">How two numbers are read.</param>
/// <param name="LooksBack">Whether what is named lies behind, as the day on which something was done does.</param>
internal readonly record struct DayView(DateOnly From, int? CadenceDays = null, DateOrder Order = DateOrder.None, bool LooksBack = false);
