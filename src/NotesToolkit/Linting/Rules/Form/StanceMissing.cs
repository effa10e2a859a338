using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT009: a 1on1 with no <c>stance</c>.</summary>
internal sealed class StanceMissing : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT009", "stance-missing", Severity.Warning, "A 1:1 does not say which stance the manager took.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note.Kind == NoteKind.OneOnOne && FrontMatterKeys.IsMissing(note.FrontMatter, "stance", context.Roster))
        {
            yield return Found(
                note.Source,
                FrontMatterEdits.Place(note),
                "the 1:1 has no stance. Write stance: coaching, control or rescue in the front matter.");
        }
    }
}
