using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT405: a new note is written long after its meeting.</summary>
internal sealed class LateNote : TrailRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT405", "late-note", Severity.Warning, "A new note is written more than `days` business days after its meeting.") { Days = 1, Needs = RuleNeeds.Before | RuleNeeds.FirstCommits };

    /// <inheritdoc/>
    public override bool MayFire(NoteChange change, LintContext context) =>
        change is { Before: null, After: { Date: { } date } note } && date.BusinessDaysUntil(context.Today) > context.DaysOf(Info, note.Path);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context)
    {
        if (change is { Before: null, After: { IsReadable: true, IsVoid: false, Date: { } date } note }
            && date.BusinessDaysUntil(WrittenOn(note, date, context)) is int late && late > context.DaysOf(Info, note.Path))
        {
            yield return Found(
                note.Source,
                note.FrontMatter["date"]!.ValueSpan,
                $"this note is written {Counted.Of(late, "business day")} after its meeting. A review counts it as written from memory; write the next one on the day.");
        }
    }

    /// <summary>A note that is new against an older commit may have been committed in time.</summary>
    private DateOnly WrittenOn(Note note, DateOnly date, LintContext context) =>
        date.BusinessDaysUntil(context.Today) <= context.DaysOf(Info, note.Path) ? context.Today
        : context.FirstCommits.TryGetValue(note.Path, out DateOnly first) ? first : context.Today;
}
