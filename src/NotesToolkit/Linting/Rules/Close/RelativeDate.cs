using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT104: a date is relative to another day.</summary>
public sealed class RelativeDate : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT104", "relative-date", Severity.Error, "A date is relative to another day.", Fixability.Safe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (FrontMatterEntry entry in note.FrontMatter.Entries.Where(entry => entry.Key is "date" or "shared" or "moved"))
        {
            if (DayWords.AreRelative(entry.Value))
            {
                yield return Tell(note, entry.ValueSpan, Resolve(entry.Key, entry.Value, note, context));
            }
        }

        IEnumerable<Field> fields = note.Sections
            .SelectMany(section => section.Items.Select(item => item.Markup).Concat(section.Paragraphs.Select(paragraph => paragraph.Markup)))
            .SelectMany(markup => markup.Fields)
            .Where(field => FieldCatalogue.IsDate(field.Key) && !field.IsMissing && field.Day is null && DayWords.AreRelative(field.Value));
        foreach (Field field in fields)
        {
            yield return Tell(note, field.ValueSpan, Resolve(field.Key, field.Value, note, context));
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
