namespace NotesToolkit.Notes;

/// <summary>An item of a section Follow-up: what became of an earlier commitment.</summary>
/// <param name="Item">The item.</param>
/// <param name="Id">The commitment's id as typed; empty where the line names none.</param>
/// <param name="IdSpan">Where the id stands.</param>
/// <param name="Words">What is said beside it, fields aside.</param>
public sealed record FollowUp(Item Item, string Id, TextSpan IdSpan, string Words)
{
    /// <summary>What the line says happened.</summary>
    public FollowUpKind Kind => Item.Box switch
    {
        { IsDone: true } => FollowUpKind.Kept,
        { IsGivenUp: true } => Item["why"] is null ? FollowUpKind.Missed : FollowUpKind.Dropped,
        { IsOpen: true } => Item["due"] is null ? FollowUpKind.StillOpen : FollowUpKind.Moved,
        _ => FollowUpKind.Unclear,
    };

    /// <summary>The day of a settlement: <c>on</c>, or else the meeting's.</summary>
    /// <param name="meeting">The day of the meeting.</param>
    public DateOnly? On(DateOnly? meeting) => Item["on"] is { } on ? on.Day : meeting;
}

/// <summary>What a Follow-up line says of its commitment.</summary>
public enum FollowUpKind
{
    /// <summary>Still open, and nothing more.</summary>
    StillOpen,

    /// <summary>Done.</summary>
    Kept,

    /// <summary>Due on another day.</summary>
    Moved,

    /// <summary>Given up as missed.</summary>
    Missed,

    /// <summary>Given up on purpose, with a reason.</summary>
    Dropped,

    /// <summary>No box, or an unknown mark.</summary>
    Unclear,
}
