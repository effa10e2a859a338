using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class RelativeDate() : NoteRule(Error("NT104", "relative-date", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach ((string key, string value, TextSpan span) in SectionField.UnreadDays(note, context))
        {
            if (TypedDay.IsRelative(value, context.Configuration.Vocabulary.Dates))
                yield return FoundRelative(note, span, value, context.WordsOf(note).Read(value, key));
        }

        foreach (Commitment commitment in note.Commitments)
        {
            if (context.Judged(note).Typed(commitment).Due is not { } due)
                continue;

            yield return due.Value is null
                ? Found(note, due.Span, $"{due.Question}. Write [due:: yyyy-MM-dd].")
                : Found(
                    note, due.Span, $"the due date stands there in words: {due.Words}. Write [due:: {due.Value}].",
                    new FieldEdits(commitment.Item).Cut(due.Span).Set("due", due.Value).AsFix());
        }
    }

    private Diagnostic FoundRelative(Note note, TextSpan place, string value, DayReading reading)
    {
        string message = reading.Day is null && reading.Days.Count > 0
            ? $"\"{value}\" can be {reading.Names}. Write the one that is meant."
            : $"a date that depends on the day it is read. Write {reading.Day?.Text() ?? "the day itself, yyyy-MM-dd"}.";
        return Found(note, place, message, reading.Day is not { } day ? null : Fix.Safe(note.Source, new TextEdit(place, day.Text())));
    }
}
