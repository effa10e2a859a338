namespace NotesToolkit.Parsing.Typed;

/// <summary>From where a day in words is seen.</summary>
internal readonly record struct DayView(DateOnly From, int? CadenceDays = null, DateOrder Order = DateOrder.None, bool LooksBack = false);
