using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT003: the meeting has no <c>date</c>.</summary>
internal sealed class DateMissing : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT003", "date-missing", Severity.Error, "The meeting has no date.", Fixability.Safe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (!FrontMatterKeys.IsMissing(note.FrontMatter, "date", context.Roster))
            yield break;

        string example = note.Name.Day?.Text() ?? "yyyy-MM-dd";
        Fix? fix = note.Name.Day is { } day ? Fix.Safe(note.Source, FrontMatterEdits.Set(note, "date", day.Text())) : null;
        yield return Found(note.Source, FrontMatterEdits.Place(note), $"the meeting has no date. Write date: {example} in the front matter.", fix);
    }
}
