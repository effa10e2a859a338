using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT104: a date is relative to another day.</summary>
internal sealed class RelativeDate : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT104", "relative-date", Severity.Error, "A date is relative to another day.", Fixability.Safe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach ((string key, string value, TextSpan span) in UnreadDays.Of(note))
        {
            if (DayWords.AreRelative(value))
            {
                yield return Tell(note, span, Resolve(key, value, note, context));
            }
        }
    }

    private Diagnostic Tell(Note note, TextSpan place, DateOnly? day) => Found(
        note.Source,
        place,
        $"a date that depends on the day it is read. Write {day?.Text() ?? "the day itself, yyyy-MM-dd"}.",
        day is null ? null : Fix.Safe(note.Source, new TextEdit(place, day.Value.Text())));

    /// <summary>What lies ahead of the meeting is counted from it. What was settled may be typed on any later day, so there only one reading is sure.</summary>
    private static DateOnly? Resolve(string key, string value, Note note, LintContext context)
    {
        if (note.Date is not { } meeting)
        {
            return null;
        }

        return key switch
        {
            "due" or "review" or "moved" => DayWords.Resolve(value, meeting, context.Roster.Find(note.With)?.CadenceDays),
            "created" or "on" => IsToday(value) ? meeting : null,
            "completion" or "missed" or "cancelled" or "reviewed" or "shared" => IsToday(value) && meeting == context.Today ? meeting : null,
            _ => null,
        };
    }

    private static bool IsToday(string value) => string.Equals(value, "today", StringComparison.OrdinalIgnoreCase);
}
