using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class CommitmentEscalation() : NoteRule(Error("NT106", "commitment-escalation", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        string? whom = context.Roster.Find(note.With)?.Escalate;

        // One line under the heading serves every commitment, so it is one fault.
        return note.Commitments.Where(commitment => commitment.Escalation.Count == 0)
            .DistinctBy(commitment => (object?)commitment.EscalationField ?? (whom is null ? commitment : commitment.Section))
            .Select(commitment => commitment.EscalationField is { } field
                ? Found(
                    note, field.ValueSpan, "the escalation path mentions nobody. Write whom it goes to as @name.", Mention(note, field, context))
                : whom is null
                ? Found(
                    note, commitment.Item,
                    "no escalation path. Write a line escalate:: @who under the heading, or [escalate:: @who] on the commitment.")
                : Found(
                    note, commitment.Item,
                    $"no escalation path; the roster has {whom} for {note.With}. Write a line escalate:: @{whom} under the heading.",
                    Fix.Safe(note.Source, UnderHeading(note.Source, commitment.Section, $"escalate:: @{whom}"))));
    }

    private static Fix? Mention(Note note, Field field, LintContext context) =>
        TypedContext.Of(note, context.Configuration.Vocabulary).NameAt(field.Value, 0) is { Person: { } person } name
        && note.Source.Slice(field.ValueSpan).StartsWith(name.Text, StringComparison.Ordinal)
            ? Fix.Safe(note.Source, new TextEdit(new(field.ValueSpan.Start, name.End), "@" + person.Key))
            : null;

    private static TextEdit UnderHeading(SourceText source, Section section, string line)
    {
        int next = source.GetLineNumber(section.Heading.Start) + 1;
        string apart = next <= source.LineCount && source.GetLine(next).IsEmpty ? string.Empty : source.LineEnd();

        // A bold line is a heading only while it is alone.
        string own = source.Slice(section.Heading).TrimStart().StartsWith('#') ? string.Empty : source.LineEnd();
        return new(new(section.Heading.End, 0), own + source.LineEnd() + line + apart);
    }
}
