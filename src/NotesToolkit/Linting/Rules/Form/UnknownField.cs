namespace NotesToolkit.Linting.Rules;

internal sealed class UnknownField() : NoteRule(Warning("NT010", "unknown-field", Fixability.Unsafe))
{
    private static readonly string[] SectionLineKeys = ["escalate"];

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        (from section in note.Sections
         from item in SectionField.ItemsUnder(section)
         where item.Markup.Fields.Any(field => field.LacksSpace || FieldCatalogue.Find(section.Kind, field.Key) is null)
         from finding in Judge(note.Source, Judged(section.Kind, item), FieldCatalogue.KeysOf(section.Kind))
         select finding)
        .Concat(note.SectionsOf(SectionKind.Commitments)
            .SelectMany(section => Judge(note.Source, section.Lines.Fields.Where(field => !field.IsBracketed), SectionLineKeys)));

    /// <summary>A task outside Commitments is reported as such by NT113; what makes it a commitment is no second fault.</summary>
    private static IEnumerable<Field> Judged(SectionKind section, Item item) =>
        item.Box is not null && section is not (SectionKind.Commitments or SectionKind.FollowUp)
            ? item.Markup.Fields.Where(field => FieldCatalogue.Find(SectionKind.Commitments, field.Key) is null)
            : item.Markup.Fields;

    private IEnumerable<Diagnostic> Judge(SourceText source, IEnumerable<Field> fields, IReadOnlyList<string> known) =>
        fields.Where(field => field.LacksSpace)
            .Select(field => Found(
                source, field.KeySpan,
                $"a space is missing behind {field.Key}::, without which other programs read no field here. Write {field.Key}:: {field.Value}.",
                Fix.Unsafe(source, new TextEdit(new(field.KeySpan.End + "::".Length, 0), " "))))
            .Concat(
                from unknown in SectionField.Unknown(fields, known)
                let key = unknown.Field.Key
                let sections = string.Join(", ", FieldCatalogue.SectionsOf(key).Select(SectionKinds.Title))
                let write = sections.Length > 0 ? $"`{key}` belongs to {sections}." : $"Write one of: {string.Join(", ", known)}."
                select FoundNear(source, unknown.Field.KeySpan, "this section knows no such field.", unknown.Meant, write));
}
