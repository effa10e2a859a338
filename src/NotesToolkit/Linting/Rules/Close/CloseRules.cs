using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

/// <summary>The rules of the close that are one query each.</summary>
internal static class CloseRules
{
    public static readonly PlainRule CommitmentDue = new(new("NT103", "commitment-due", Severity.Error), static (note, context) =>
        from commitment in note.Commitments
        where !commitment.Item.IsUnread && commitment.Item["due"] is null
        let typed = context.Judged(note).Typed(commitment)
        where typed.Due is null
        select typed.BareDay is { } day
            ? (day.Span, $"{day.Question}. If it is the due date, write [due:: {day.Value ?? "yyyy-MM-dd"}].")
            : (Places.Of(commitment.Item), "no due date. Write [due:: yyyy-MM-dd]."));

    public static readonly PlainRule CommitmentOutput = new(new("NT105", "commitment-output", Severity.Error), static (note, _) =>
        from commitment in note.Commitments
        where !commitment.Item.IsUnread && commitment.Output is null
        select (Places.Of(commitment.Item), "no expected output. Write [output:: what you will be able to look at], or link to it."));

    public static readonly PlainRule DueBeforeMeeting = new(new("NT107", "due-before-meeting", Severity.Error), static (note, _) =>
        from commitment in note.Commitments
        where commitment.Due < note.Date
        let meeting = note.Date!.Value.Text()
        select (commitment.Item["due"]!.ValueSpan, $"due before the meeting of {meeting}. Write that day or a later one."));

    public static readonly PlainRule OwnerIsManager = new(new("NT111", "owner-is-manager", Severity.Info), static (note, _) =>
        note is { Owner: { } manager, Commitments: [var first, ..] } && note.Commitments.All(commitment => commitment.Owner == manager)
            ? [(first.Section.Heading, "everything that was agreed is yours to do. Ask what the person owns, and write that down too.")]
            : []);

    public static readonly PlainRule NothingAgreed = new(
        new RuleInfo("NT117", "nothing-agreed", Severity.Warning) with { Needs = RuleNeeds.Notebook }, static (note, context) =>
        note.NothingAgreed is { Reason.Length: > 0 } said && CloseMissing.IsOpenEnded(note, context)
            ? [(said.Span, "said honestly, and counted as not closed. Agree on the next step in the next meeting.")]
            : []);
}
