namespace NotesToolkit.Notes;

/// <summary>How the hard question was met.</summary>
public enum HardQuestionOutcome
{
    /// <summary>No configured question is in the section.</summary>
    NotAsked,

    /// <summary>Asked, and nothing written under it.</summary>
    NoAnswer,

    /// <summary>The note says honestly, with a reason, that it was not asked or not answered.</summary>
    Skipped,

    /// <summary>Asked and answered.</summary>
    Answered,
}

/// <summary>The section Hard question of a note.</summary>
/// <param name="Section">The section.</param>
/// <param name="Outcome">How the question was met.</param>
/// <param name="Question">Where the question is; empty where it is not asked.</param>
/// <param name="Answer">The answer, its white space folded; for a skipped one the honest line.</param>
/// <param name="AnswerSpan">From the answer's first line to its last.</param>
public sealed record HardQuestion(Section Section, HardQuestionOutcome Outcome, TextSpan Question, string Answer, TextSpan AnswerSpan)
{
    /// <summary>Whether the answer is word for word an earlier one, case and punctuation aside.</summary>
    internal bool IsCopyOf(HardQuestion? earlier) =>
        Outcome == HardQuestionOutcome.Answered
        && earlier?.Outcome == HardQuestionOutcome.Answered
        && Vocabulary.Normalise(Answer) == Vocabulary.Normalise(earlier.Answer);
}
