using NotesToolkit.Configuration;
using NotesToolkit.Notes;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT006: a date that is not a real <c>yyyy-MM-dd</c>.</summary>
internal sealed class BadDate : ConfigurationRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT006", "bad-date", Severity.Error, "A date is not written yyyy-MM-dd, or there is no such day.", Fixability.Safe);

    /// <inheritdoc/>
    protected override ConfigurationProblemKind? Tells => ConfigurationProblemKind.BadDay;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach ((_, string value, TextSpan span) in UnreadDays.Of(note))
        {
            if (!Placeholders.IsPlaceholder(value) && !IsRelative(value, context))
                yield return Judge(note.Source, value, span, Read(value, note.Date, context));
        }
    }

    /// <summary>A day of two numbers is relative where the root says how it reads them, and it has no year.</summary>
    private static bool IsRelative(string value, LintContext context) => TypedDay.IsRelative(value, context.Configuration.Vocabulary.Dates);

    private static DayReading Read(string value, DateOnly? meeting, LintContext context) =>
        TypedDay.Read(value, new(meeting ?? context.Today, Order: context.Configuration.Vocabulary.Dates));

    private Diagnostic Judge(SourceText source, string value, TextSpan span, DayReading reading)
    {
        string? meant = (TypedDay.Absolute(value) ?? reading.Day)?.Text();
        string message = meant is not null ? $"a date is written yyyy-MM-dd. Write {meant}."
            : NoteName.LooksLikeNote(value) && value.Length == Days.Format.Length ? "the calendar has no such day. Correct it."
            : reading.Days.Count > 0 ? $"\"{value}\" can be {reading.Names}. Write the one that is meant, or say in notes.yml how days are read: dates: dmy, or mdy."
            : "this is no date. Write it yyyy-MM-dd.";
        return Found(source, span, message, meant is null ? null : Fix.Safe(source, new TextEdit(span, meant)));
    }
}
