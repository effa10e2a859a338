using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT201: a section of the agenda is not there.</summary>
internal sealed class SectionMissing : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT201", "section-missing", Severity.Warning, "A section of the agenda is not there.", Fixability.Safe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (SectionKind kind in note.Kind == NoteKind.OneOnOne ? Note.AgendaSections : [])
        {
            if (note.SectionsOf(kind).Count == 0)
            {
                TextEdit? edit = SectionEdits.Insert(note, kind, context.Notebook.Configuration.Vocabulary, "- ‹…›");
                yield return Found(
                    note.Source,
                    FrontMatterEdits.Place(note),
                    $"no section {Titles.Of(kind)}. Write ## {Titles.Of(kind)} and what was said, or - none.",
                    edit is null ? null : Fix.Safe(note.Source, edit));
            }
        }
    }
}
