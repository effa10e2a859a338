using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT201: a section of the agenda is not there.</summary>
public sealed class SectionMissing : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT201", "section-missing", Severity.Warning, "A section of the agenda is not there.", Fixability.Safe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from kind in note.Kind == NoteKind.OneOnOne ? Note.AgendaSections : []
        where !note.SectionsOf(kind).Any()
        let edit = SectionEdits.Insert(note, kind, context.Notebook.Vocabulary, "- ‹…›")
        select Found(
            note.Source,
            FrontMatterEdits.Place(note),
            $"no section {Titles.Of(kind)}. Write ## {Titles.Of(kind)} and what was said, or - none.",
            edit is null ? null : Fix.Safe(note.Source, edit));
}
