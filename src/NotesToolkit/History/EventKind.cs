namespace NotesToolkit.History;

/// <summary>What can happen to a commitment.</summary>
public enum EventKind
{
    /// <summary>It was made.</summary>
    Opened,

    /// <summary>Its due day was moved to a later one.</summary>
    Slipped,

    /// <summary>Its due day was moved to an earlier one.</summary>
    Moved,

    /// <summary>Its owner, text, output, escalation, or a day of its settlement was changed; <see cref="TrailEvent.Part"/> says which.</summary>
    Rewritten,

    /// <summary>It was done on its original due day or before.</summary>
    Kept,

    /// <summary>It was done after its original due day.</summary>
    KeptLate,

    /// <summary>It was given up as missed.</summary>
    Missed,

    /// <summary>It was given up on purpose.</summary>
    Dropped,

    /// <summary>It was settled or erased, and is there again.</summary>
    Reopened,

    /// <summary>Its line is gone.</summary>
    Erased,
}

/// <summary>The parts of a commitment, each of which has its own history.</summary>
public enum CommitmentPart
{
    /// <summary>Whether its line is there.</summary>
    Existence,

    /// <summary>Its due day.</summary>
    Due,

    /// <summary>Whether and when it was done, missed or dropped.</summary>
    Settlement,

    /// <summary>Who does it.</summary>
    Owner,

    /// <summary>What will be done.</summary>
    Text,

    /// <summary>What comes out of it.</summary>
    Output,

    /// <summary>To whom it goes when it is missed.</summary>
    Escalation,
}
