using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT001: the front matter, notes.yml or people.yml cannot be read.</summary>
internal sealed class FrontMatter : ConfigurationRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT001", "front-matter", Severity.Error, "The note has no front matter, or one that cannot be read.");

    /// <inheritdoc/>
    protected override ConfigurationProblemKind? Tells => ConfigurationProblemKind.Unreadable;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        note.Source.Defect is not null || note.ConflictMarker is not null
            ? []
            : note.FrontMatter.Errors.Select(error => Found(note.Source, error.Span, error.Message));
}
