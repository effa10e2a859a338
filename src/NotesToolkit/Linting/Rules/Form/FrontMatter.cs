using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class FrontMatter() : ConfigurationRule(
    Error("NT001", "front-matter", "The note has no front matter, or one that cannot be read.", Fixability.Safe))
{
    protected override ConfigurationProblemKind Reports => ConfigurationProblemKind.Unreadable;

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note.Source.Defect is not null || note.ConflictMarker is not null)
            return [];

        return note.FrontMatter.Span.IsEmpty && Lines(note, context) is { } lines
            ? note.FrontMatter.Errors.Select(error => Found(
                note, error.Span, $"no front matter. Write this above the text; `notes fix` does: {string.Join(' ', lines)}",
                Fix.Safe(note.Source, new TextEdit(default, string.Join(note.Source.LineEnd(), lines.Append(string.Empty))))))
            : note.FrontMatter.Errors.Select(error => Found(note, error.Span, error.Message));
    }

    /// <summary>The front matter, where the file's name, its folder and the configuration or the roster tell all that it needs.</summary>
    private static string[]? Lines(Note note, LintContext context) =>
        note.Name is { Day: { } day } name && name.PersonFolder(context.Roster) is { } person && OwnerMissing.OwnerOf(note, context) is { } owner
            ? ["---", $"date: {day.Text()}", $"owner: {owner}", $"with: {person}", "---"]
            : null;
}
