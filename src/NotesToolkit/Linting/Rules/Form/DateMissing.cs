using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class DateMissing() : NoteRule(new("NT003", "date-missing", Severity.Error, "The meeting has no date.", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (!FrontMatterKeys.IsMissing(note.FrontMatter, "date", context.Roster))
            yield break;

        string example = note.Name.Day?.Text() ?? "yyyy-MM-dd";
        Fix? fix = note.Name.Day is { } day ? Fix.Safe(note.Source, FrontMatterEdits.Set(note, "date", day.Text())) : null;
        yield return Found(note, $"the meeting has no date. Write date: {example} in the front matter.", fix);
    }
}
