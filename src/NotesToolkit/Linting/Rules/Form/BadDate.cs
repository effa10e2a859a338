using NotesToolkit.Configuration;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class BadDate() : ConfigurationRule(Error("NT006", "bad-date", Fixability.Safe), ConfigurationProblemKind.BadDay)
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from day in SectionField.UnreadDays(note, context)
        let value = day.Value

        // A day of two numbers is relative where the root says how it reads them, and it has no year.
        let dates = context.Configuration.Vocabulary.Dates
        where !Placeholders.IsPlaceholder(value) && !TypedDay.IsRelative(value, dates)
        let reading = TypedDay.Read(value, new(note.Date ?? context.Today, Order: dates))
        let meant = (TypedDay.Absolute(value) ?? reading.Day)?.Text()
        let message = meant is not null ? $"a date is written yyyy-MM-dd. Write {meant}."
            : NoteName.LooksLikeNote(value) && value.Length == Days.Format.Length ? "the calendar has no such day. Correct it."
            : reading.Days.Count == 0 ? "this is no date. Write it yyyy-MM-dd."
            : $"\"{value}\" can be {reading.Names}. Write the one that is meant, or say in notes.yml how days are read: dates: dmy, or mdy."
        select Found(note, day.Span, message, meant is null ? null : Fix.Safe(note.Source, new TextEdit(day.Span, meant)));
}
