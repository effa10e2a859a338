namespace NotesToolkit.Notes;

/// <summary>How the hard question was met; skipped is where the note says honestly, with a reason, that it was not asked or answered.</summary>
internal enum HardQuestionOutcome
{
    NotAsked,
    NoAnswer,
    Skipped,
    Answered,
}

/// <summary>The section Hard question: no span of a question that is not asked, and the answer folded, of a skipped one the honest line.</summary>
internal sealed record HardQuestion(Section Section, HardQuestionOutcome Outcome, TextSpan Question, string Answer, TextSpan AnswerSpan);
