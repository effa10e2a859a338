namespace NotesToolkit.Linting.Rules;

internal sealed class DuplicateField() : NoteRule(Error("NT011", "duplicate-field", "A key stands twice in one item."))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.Sections.SelectMany(SectionField.ItemsUnder)
        where item.Markup.Fields.Count > 1
        from same in item.Markup.Fields.GroupBy(field => field.Key, StringComparer.Ordinal)
        where FieldCatalogue.Find(same.Key) is not { IsRepeatable: true }
        from field in same.Skip(1)
        select Found(note, field.Span, "this key stands in the item already. Keep one of the two.");
}
