namespace NotesToolkit.Linting.Rules;

internal sealed class SectionMissing() : NoteRule(Warning("NT201", "section-missing", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        SectionKind[] missing = note.Kind == NoteKind.OneOnOne ? [.. Note.AgendaSections.Where(kind => note.SectionsOf(kind).Count == 0)] : [];
        if (missing.Length == 0)
            yield break;

        Vocabulary vocabulary = context.Configuration.Vocabulary;
        TextEdit[] edits = [.. missing.Select(kind => SectionEdits.Insert(note, kind, vocabulary, "- ‹…›")).OfType<TextEdit>()];
        string write = Sentences.Words(missing.Select(kind => "## " + kind.Title()), "and");
        yield return Found(
            note, $"no section {Sentences.Words(missing.Select(SectionKinds.Title), "or")}. "
                + $"Write {write}, and under each what was said, or - none.{note.WhyMissing(missing[0])}",
            edits.Length == 0 ? null : Fix.Safe(note.Source, edits));
    }
}
