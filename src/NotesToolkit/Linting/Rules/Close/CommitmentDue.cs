namespace NotesToolkit.Linting.Rules;

internal sealed class CommitmentDue() : NoteRule(Error("NT103", "commitment-due"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from commitment in note.Commitments
        where !commitment.Item.IsUnread && commitment.Item["due"] is null
        let typed = context.Judged(note).Typed(commitment)
        where typed.Due is null
        select typed.BareDay is { } day
            ? Found(note, day.Span, $"{day.Question}. If it is the due date, write [due:: {day.Value ?? "yyyy-MM-dd"}].")
            : Found(note, commitment.Item, "no due date. Write [due:: yyyy-MM-dd].");
}
