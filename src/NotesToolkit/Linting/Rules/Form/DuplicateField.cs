namespace NotesToolkit.Linting.Rules;

internal sealed class DuplicateField() : NoteRule(Error("NT011", "duplicate-field"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.Sections.SelectMany(SectionField.ItemsUnder)
        where item.Markup.Fields.Count > 1
        from field in item.Markup.Fields
        where item.Markup.First(field.Key) != field && FieldCatalogue.Find(field.Key) is not { IsRepeatable: true }
        select Found(note, field.Span, "this key stands in the item already. Keep one of the two.");
}
