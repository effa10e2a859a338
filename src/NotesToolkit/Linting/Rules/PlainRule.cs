namespace NotesToolkit.Linting.Rules;

/// <summary>A rule that is one query: the places in a note, with what is to be said of each.</summary>
internal sealed class PlainRule(RuleInfo info, Func<Note, LintContext, IEnumerable<(TextSpan Place, string Message)>> find) : NoteRule(info)
{
    public static readonly PlainRule DuplicateField = new(Error("NT011", "duplicate-field"), static (note, _) =>
        from item in note.Sections.SelectMany(SectionField.ItemsUnder)
        where item.Markup.Fields.Count > 1
        from field in item.Markup.Fields
        where item.Markup.First(field.Key) != field && FieldCatalogue.Find(field.Key) is not { IsRepeatable: true }
        select (field.Span, "this key stands in the item already. Keep one of the two."));

    public static readonly PlainRule CommitmentDue = new(Error("NT103", "commitment-due"), static (note, context) =>
        from commitment in note.Commitments
        where !commitment.Item.IsUnread && commitment.Item["due"] is null
        let typed = context.Judged(note).Typed(commitment)
        where typed.Due is null
        select typed.BareDay is { } day
            ? (day.Span, $"{day.Question}. If it is the due date, write [due:: {day.Value ?? "yyyy-MM-dd"}].")
            : (Places.Of(commitment.Item), "no due date. Write [due:: yyyy-MM-dd]."));

    public static readonly PlainRule CommitmentOutput = new(Error("NT105", "commitment-output"), static (note, _) =>
        from commitment in note.Commitments
        where !commitment.Item.IsUnread && commitment.Output is null
        select (Places.Of(commitment.Item), "no expected output. Write [output:: what you will be able to look at], or link to it."));

    public static readonly PlainRule DueBeforeMeeting = new(Error("NT107", "due-before-meeting"), static (note, _) =>
        from commitment in note.Commitments
        where commitment.Due < note.Date
        let meeting = note.Date!.Value.Text()
        select (commitment.Item["due"]!.ValueSpan, $"due before the meeting of {meeting}. Write that day or a later one."));

    public static readonly PlainRule OwnerIsManager = new(Information("NT111", "owner-is-manager"), static (note, _) =>
        note is { Owner: { } manager, Commitments: [var first, ..] } && note.Commitments.All(commitment => commitment.Owner == manager)
            ? [(first.Section.Heading, "everything that was agreed is yours to do. Ask what the person owns, and write that down too.")]
            : []);

    public static readonly PlainRule NothingAgreed = new(
        Warning("NT117", "nothing-agreed") with { Needs = RuleNeeds.Notebook }, static (note, context) =>
        note.NothingAgreed is { Reason.Length: > 0 } said && CloseMissing.IsOpenEnded(note, context)
            ? [(said.Span, "said honestly, and counted as not closed. Agree on the next step in the next meeting.")]
            : []);

    public static readonly PlainRule BlockerUnclassified = new(Warning("NT205", "blocker-unclassified"), static (note, _) =>
        from item in note.ItemsOf(SectionKind.Blockers)
        where item["blocker"] is null
        select (Places.Of(item),
            "what kind of blocker is it? Write [blocker:: skill], scope, confidence, politics, or clarity, which is yours to give."));

    public static readonly PlainRule FeedbackEvidence = new(Warning("NT209", "feedback-evidence"), static (note, _) =>
        from item in note.ItemsOf(SectionKind.Feedback)
        where (FeedbackPerformance.Is(item, "praise") || FeedbackPerformance.Is(item, "coaching")) && item["evidence"] is null
        let missing = string.Join(", ", new[] { "situation", "behavior", "impact" }.Where(key => item[key] is null).Select(key => key + "::"))
        where missing.Length > 0
        select (item["feedback"]!.Span,
            $"it names nothing to repeat or to change. Write [evidence:: a link], or {missing} on lines below."));

    public static readonly PlainRule HardQuestionSkipped = new(Warning("NT213", "hard-question-skipped"), static (note, _) =>
        note.HardQuestion is { Outcome: HardQuestionOutcome.Skipped } hard
            ? [(hard.AnswerSpan, "said honestly, and still open. Ask it in the next meeting.")]
            : []);

    public static readonly PlainRule FeedbackUnclassified = new(Warning("NT214", "feedback-unclassified"), static (note, _) =>
        from item in note.ItemsOf(SectionKind.Feedback)
        where !SectionField.IsWritten(item, SectionKind.Feedback, "feedback")
        select (Places.Of(item),
            "this feedback has no kind, so no report counts it. Write [feedback:: performance] where something must change, coaching or praise."));

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        find(note, context).Select(found => Found(note, found.Place, found.Message));
}
