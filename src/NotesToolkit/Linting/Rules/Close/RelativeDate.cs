using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class RelativeDate() : NoteRule(Error("NT104", "relative-date", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        SectionField.UnreadDays(note, context)
            .Where(day => TypedDay.IsRelative(day.Value, context.Configuration.Vocabulary.Dates))
            .Select(day => FoundRelative(note, day.Span, day.Value, context.WordsOf(note).Read(day.Value, day.Key)))
            .Concat(
                from commitment in note.Commitments
                let due = context.Judged(note).Typed(commitment).Due
                where due is not null
                select due.Value is null
                    ? Found(note, due.Span, $"{due.Question}. Write [due:: yyyy-MM-dd].")
                    : Found(
                        note, due.Span, $"the due date stands there in words: {due.Words}. Write [due:: {due.Value}].",
                        new FieldEdits(commitment.Item).Take(due).Set("due", due.Value).AsFix()));

    private Diagnostic FoundRelative(Note note, TextSpan place, string value, DayReading reading)
    {
        string message = reading.Day is null && reading.Days.Count > 0
            ? $"\"{value}\" can be {reading.Names}. Write the one that is meant."
            : $"a date that depends on the day it is read. Write {reading.Day?.Text() ?? "the day itself, yyyy-MM-dd"}.";
        return Found(note, place, message, reading.Day is not { } day ? null : Fix.Safe(note.Source, new TextEdit(place, day.Text())));
    }
}
