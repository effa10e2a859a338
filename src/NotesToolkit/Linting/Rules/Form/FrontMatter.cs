using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT001: the front matter, notes.yml or people.yml cannot be read.</summary>
internal sealed class FrontMatter : ConfigurationRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT001", "front-matter", Severity.Error, "The note has no front matter, or one that cannot be read.", Fixability.Safe);

    /// <inheritdoc/>
    protected override ConfigurationProblemKind? Tells => ConfigurationProblemKind.Unreadable;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note.Source.Defect is not null || note.ConflictMarker is not null)
            return [];

        Fix? fix = note.FrontMatter.Span.IsEmpty ? Written(note, context) : null;
        return note.FrontMatter.Errors.Select(error => fix is null
            ? Found(note.Source, error.Span, error.Message)
            : Found(note.Source, error.Span, $"no front matter. Write this above the text; `notes fix` does: {fix.Edits[0].NewText.Trim().ReplaceLineEndings(" ")}", fix));
    }

    /// <summary>The front matter, where the file's name, its folder and the configuration or the roster tell all that it needs.</summary>
    private static Fix? Written(Note note, LintContext context)
    {
        string end = note.Source.LineEnd();
        return note.Name is { Day: { } day } name && name.PersonFolder(context.Roster) is { } person && OwnerMissing.OwnerOf(note, context) is { } owner
            ? Fix.Safe(note.Source, new TextEdit(default, string.Join(end, "---", $"date: {day.Text()}", $"owner: {owner}", $"with: {person}", "---", string.Empty)))
            : null;
    }
}
