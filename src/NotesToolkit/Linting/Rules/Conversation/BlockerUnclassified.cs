using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT205: a blocker has no class.</summary>
internal sealed class BlockerUnclassified : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT205", "blocker-unclassified", Severity.Warning, "A blocker has no class.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.ItemsOf(SectionKind.Blockers)
        where item["blocker"] is null
        select Found(
            note.Source,
            Places.Of(item),
            "what kind of blocker is it? Write [blocker:: skill], scope, confidence, politics, or clarity, which is yours to give.");
}
