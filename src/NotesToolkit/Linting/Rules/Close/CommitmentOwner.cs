using NotesToolkit.Configuration;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class CommitmentOwner() : NoteRule(Error("NT102", "commitment-owner", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) => note.Commitments
        .Where(commitment => !commitment.Item.IsUnread).Select(commitment => Judge(note, commitment, context)).OfType<Diagnostic>();

    private Diagnostic? Judge(Note note, Commitment commitment, LintContext context)
    {
        TypedLine line = context.Judged(note).Typed(commitment);
        TypedWord? typed = line.Owner;
        IReadOnlyList<Mention> owners = commitment.Owners;
        return typed is { Value: { } key } && (key != commitment.Owner || typed.Span.Contains(owners[0].Span))
            ? Found(
                note, typed.Span, $"the owner stands there in words: {typed.Words}. Write @{key}.",
                Store(note, commitment.Item, typed, line.Settled).AsFix())
            : owners switch
            {
                [] => Found(note, commitment.Item, typed is null
                    ? "no owner. Write @ and a name behind the box: who answers for it."
                    : $"{typed.Question}. Write @ and the name of the one who answers for it behind the box."),
                [var first, .., var last] => Found(
                    note, TextSpan.FromBounds(first.Span.Start, last.Span.End),
                    "two owners are none. Keep the one who answers for it, and name the other further on in the sentence, or write two commitments."),
                [var owner] => context.Roster.Find(owner.Key) is { End: { } end } person && commitment.State == Notes.CommitmentState.Open
                    && (end < context.Today || end < commitment.Due)
                    ? Found(
                        note, owner.Span,
                        $"{context.Redactor.Name(person.Key)} {(end < context.Today ? "left" : "leaves")} on {end.Text()}, and this is open. "
                            + $"Drop it with [-], [cancelled:: {context.Today.Text()}] and [why:: …], "
                            + "and write a new commitment of the one who takes it over.") with { Severity = Severity.Warning }
                    : null,
            };
    }

    private static FieldEdits Store(Note note, Item item, TypedWord typed, TypedWord? settled)
    {
        int text = Places.TextStart(item);
        FieldEdits edits = new(item);
        if (typed.Span.Start <= text || typed.Span.Start == settled?.Span.End)
            return edits.Replace(typed.Span, $"@{typed.Value} {typed.Kept}");

        return edits.Cut(typed.Span).Replace(new(text, 1), $"@{typed.Value} {note.Source.Text[text]}");
    }
}
