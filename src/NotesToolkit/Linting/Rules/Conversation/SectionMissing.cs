using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT201: a section of the agenda is not there.</summary>
internal sealed class SectionMissing : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT201", "section-missing", Severity.Warning, "Sections of the agenda are not there.", Fixability.Safe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        SectionKind[] missing = note.Kind == NoteKind.OneOnOne ? [.. Note.AgendaSections.Where(kind => note.SectionsOf(kind).Count == 0)] : [];
        if (missing.Length == 0)
            yield break;

        TextEdit[] edits = [.. missing.Select(kind => SectionEdits.Insert(note, kind, context.Configuration.Vocabulary, "- ‹…›")).OfType<TextEdit>()];
        yield return Found(
            note.Source,
            FrontMatterEdits.Place(note),
            $"no section {Sentences.Words(missing.Select(Titles.Of), "or")}. Write {Sentences.Words(missing.Select(kind => "## " + Titles.Of(kind)), "and")}, and under each what was said, or - none.{note.WhyMissing(missing[0])}",
            edits.Length == 0 ? null : Fix.Safe(note.Source, edits));
    }
}
