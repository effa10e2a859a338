using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

/// <summary>The rules of the conversation that are one query each.</summary>
internal static class ConversationRules
{
    /// <summary>One soft follow-up may be a slip of the tongue.</summary>
    private const int Enough = 2;

    public static readonly PlainRule BlockerUnclassified = new(new("NT205", "blocker-unclassified", Severity.Warning), static (note, _) =>
        from item in note.ItemsOf(SectionKind.Blockers)
        where item["blocker"] is null
        select (Places.Of(item),
            "what kind of blocker is it? Write [blocker:: skill], scope, confidence, politics, or clarity, which is yours to give."));

    public static readonly PlainRule FeedbackEvidence = new(new("NT209", "feedback-evidence", Severity.Warning), static (note, _) =>
        from item in note.ItemsOf(SectionKind.Feedback)
        where (FeedbackPerformance.Is(item, "praise") || FeedbackPerformance.Is(item, "coaching")) && item["evidence"] is null
        let missing = string.Join(", ", new[] { "situation", "behavior", "impact" }.Where(key => item[key] is null).Select(key => key + "::"))
        where missing.Length > 0
        select (item["feedback"]!.Span,
            $"it names nothing to repeat or to change. Write [evidence:: a link], or {missing} on lines below."));

    public static readonly PlainRule Camouflage = new(new("NT212", "camouflage", Severity.Warning), static (note, context) =>
        note.Kind == NoteKind.OneOnOne
        && LanguageRule.SoftFollowUp.Check(note, context).Count() >= Enough
        && Note.AgendaSections.All(kind => note.SectionsOf(kind).Any(section => section.IsFilled))
        && note.ItemsOf(SectionKind.Feedback).All(item => item["gap"] is null)
            ? [(note.Source.GetLine(1), "every section is filled, and what is hard was put off. "
                + "Name the gap under ## Feedback: what was expected, what happened, and the day you look again.")]
            : []);

    public static readonly PlainRule HardQuestionSkipped = new(new("NT213", "hard-question-skipped", Severity.Warning), static (note, _) =>
        note.HardQuestion is { Outcome: HardQuestionOutcome.Skipped } hard
            ? [(hard.AnswerSpan, "said honestly, and still open. Ask it in the next meeting.")]
            : []);

    public static readonly PlainRule FeedbackUnclassified = new(new("NT214", "feedback-unclassified", Severity.Warning), static (note, _) =>
        from item in note.ItemsOf(SectionKind.Feedback)
        where !SectionField.IsWritten(item, SectionKind.Feedback, "feedback")
        select (Places.Of(item),
            "this feedback has no kind, so no report counts it. Write [feedback:: performance] where something must change, coaching or praise."));
}
