using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class RelativeDate() : NoteRule(Error("NT104", "relative-date", "A date is relative to another day.", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach ((string key, string value, TextSpan span) in SectionField.UnreadDays(note, context))
        {
            if (TypedDay.IsRelative(value, context.Configuration.Vocabulary.Dates))
                yield return FoundRelative(note, span, value, Resolve(key, value, note, context));
        }

        foreach (Commitment commitment in note.Commitments)
        {
            if (context.Typed(note, commitment).Due is not { } due)
                continue;

            yield return due.Value is null
                ? Found(note, due.Span, $"{due.Question}. Write [due:: yyyy-MM-dd].")
                : Found(
                    note, due.Span, $"the due date stands there in words: {due.Words}. Write [due:: {due.Value}].",
                    new FieldEdits(note.Source, commitment.Item).Cut(due.Span).Set("due", due.Value).AsFix());
        }
    }

    private Diagnostic FoundRelative(Note note, TextSpan place, string value, DayReading reading)
    {
        string message = reading.Days.Count > 1
            ? $"\"{value}\" can be {reading.Names}. Write the one that is meant."
            : $"a date that depends on the day it is read. Write {reading.Day?.Text() ?? "the day itself, yyyy-MM-dd"}.";
        return Found(note, place, message, reading.Day is not { } day ? null : Fix.Safe(note.Source, new TextEdit(place, day.Text())));
    }

    /// <summary>
    /// What lies ahead of the meeting is counted from it. What was settled may be typed on any later day, so there a weekday or a distance
    /// has no one reading, and a day of a month is none that is still to come.
    /// </summary>
    private static DayReading Resolve(string key, string value, Note note, LintContext context)
    {
        if (note.Date is not { } meeting)
            return DayReading.None;

        DayReading ahead = TypedContext.Of(note, context.Configuration.Vocabulary).Read(value);
        return key switch
        {
            "due" or "review" or "moved" => ahead,
            "created" or "on" => TypedDay.Read(value, new(meeting, Order: context.Configuration.Vocabulary.Dates, LooksBack: true)),
            "completion" or "missed" or "cancelled" or "reviewed" or "shared" when (IsToday(value) ? meeting == context.Today : IsOfMonth(value)) =>
                ahead.Day <= context.Today ? ahead : DayReading.None,
            _ => DayReading.None,
        };
    }

    /// <summary>Whether a value names a day by its number in a month.</summary>
    private static bool IsOfMonth(string value) =>
        value.Any(char.IsAsciiDigit) && value[0] != '+' && !value.StartsWith("in ", StringComparison.OrdinalIgnoreCase);

    private static bool IsToday(string value) => string.Equals(value, "today", StringComparison.OrdinalIgnoreCase);
}
