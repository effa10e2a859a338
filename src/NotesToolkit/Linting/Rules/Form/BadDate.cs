using NotesToolkit.Configuration;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class BadDate() : ConfigurationRule(Error("NT006", "bad-date", Fixability.Safe), ConfigurationProblemKind.BadDay)
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        // A day of two numbers is relative where the root says how it reads them, and it has no year.
        DateOrder dates = context.Configuration.Vocabulary.Dates;
        foreach ((_, string value, TextSpan span) in SectionField.UnreadDays(note, context))
        {
            if (Placeholders.IsPlaceholder(value) || TypedDay.IsRelative(value, dates))
                continue;

            DayReading reading = TypedDay.Read(value, new(note.Date ?? context.Today, Order: dates));
            string? meant = (TypedDay.Absolute(value) ?? reading.Day)?.Text();
            string message = meant is not null ? $"a date is written yyyy-MM-dd. Write {meant}."
                : NoteName.LooksLikeNote(value) && value.Length == Days.Format.Length ? "the calendar has no such day. Correct it."
                : reading.Days.Count == 0 ? "this is no date. Write it yyyy-MM-dd."
                : $"\"{value}\" can be {reading.Names}. Write the one that is meant, or say in notes.yml how days are read: dates: dmy, or mdy.";
            yield return Found(note, span, message, meant is null ? null : Fix.Safe(note.Source, new TextEdit(span, meant)));
        }
    }
}
