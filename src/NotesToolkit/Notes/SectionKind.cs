namespace NotesToolkit.Notes;

/// <summary>What a section of a note is for.</summary>
public enum SectionKind
{
    /// <summary>A heading that the format does not know; kept and ignored.</summary>
    Other,

    /// <summary>What matters until the next meeting.</summary>
    Priorities,

    /// <summary>What stands in the way.</summary>
    Blockers,

    /// <summary>What was decided.</summary>
    Decisions,

    /// <summary>What the person learns, with its principle and evidence.</summary>
    Growth,

    /// <summary>The hard question and its answer.</summary>
    HardQuestion,

    /// <summary>The close: who does what by when.</summary>
    Commitments,

    /// <summary>What became of earlier commitments.</summary>
    FollowUp,

    /// <summary>What was said to the person.</summary>
    Feedback,

    /// <summary>Early signs: performance, promotion, attrition.</summary>
    Signals,

    /// <summary>In a review note: what the manager proposes.</summary>
    Proposal,

    /// <summary>What never leaves the file.</summary>
    Private,
}
