using NotesToolkit.Configuration;
using NotesToolkit.Notes;

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
            if (!Placeholders.IsPlaceholder(value) && !DayWords.AreRelative(value))
            {
                yield return Judge(note.Source, value, span);
            }
        }
    }

    private Diagnostic Judge(SourceText source, string value, TextSpan span)
    {
        string? meant = DayForms.Parse(value)?.Text();
        string message = meant is not null ? $"a date is written yyyy-MM-dd. Write {meant}."
            : NoteName.LooksLikeNote(value) && value.Length == Days.Format.Length ? "the calendar has no such day. Correct it."
            : "this is no date. Write it yyyy-MM-dd.";
        return Found(source, span, message, meant is null ? null : Fix.Safe(source, new TextEdit(span, meant)));
    }
}
