namespace NotesToolkit.Notes;

/// <summary>A due day that was moved.</summary>
internal readonly record struct DueMove(DateOnly From, DateOnly To)
{
    /// <summary>Whether it went to a later day.</summary>
    public bool IsSlip => To > From;

    /// <summary>Whether it is a miss: a slip on the due day or after it. Before that day it is a renegotiation.</summary>
    public bool IsMissOn(DateOnly on) => IsSlip && on >= From;
}
