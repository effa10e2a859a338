using NotesToolkit.Configuration;
using NotesToolkit.Parsing;

namespace NotesToolkit.Linting.Rules;

internal sealed class FrontMatter() : ConfigurationRule(Error("NT001", "front-matter", Fixability.Safe), ConfigurationProblemKind.Unreadable)
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        note.Source.Defect is not null || note.ConflictMarker is not null ? []
        : note.FrontMatter.Span.IsEmpty && BlankLinesAbove(note, context) is { } blank
            ? [Found(
                note, blank, "a front matter begins in the first line only. Remove the blank line above it.",
                Fix.Safe(note.Source, new TextEdit(blank, string.Empty)))]
        : note.FrontMatter.Span.IsEmpty && Lines(note, context) is { } lines
            ? note.FrontMatter.Errors.Select(error => Found(
                note, error.Span,
                $"no front matter. Write above the text, each on a line of its own: {string.Join(", ", lines)}; `notes fix` does.",
                Fix.Safe(note.Source, new TextEdit(default, string.Join(note.Source.LineEnd(), lines.Append(string.Empty))))))
        : note.FrontMatter.Errors.Select(error => Found(note, error.Span, error.Message));

    private static TextSpan? BlankLinesAbove(Note note, LintContext context)
    {
        string text = note.Source.Text;
        string rest = text.TrimStart();
        return rest.Length < text.Length && rest.StartsWith("---", StringComparison.Ordinal)
            && NoteParser.Parse(note.Source.WithText(rest), context.Configuration.Vocabulary).FrontMatter
                is { Span.IsEmpty: false, Entries.Count: > 0 }
            ? new TextSpan(0, text.Length - rest.Length)
            : null;
    }

    /// <summary>The front matter, where the file's name, its folder and the configuration or the roster tell all that it needs.</summary>
    private static string[]? Lines(Note note, LintContext context) =>
        note.Name is { Day: { } day } name && name.PersonFolder(context.Roster) is { } person && MissingKey.OwnerOf(note, context) is { } owner
            ? ["---", $"date: {day.Text()}", $"owner: {owner}", $"with: {person}", "---"]
            : null;
}
