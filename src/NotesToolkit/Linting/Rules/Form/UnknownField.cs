namespace NotesToolkit.Linting.Rules;

internal sealed class UnknownField() : NoteRule(Warning("NT010", "unknown-field", Fixability.Unsafe))
{
    private static readonly string[] SectionLineKeys = ["escalate"];

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        IEnumerable<Diagnostic> inItems =
            from section in note.Sections
            from item in SectionField.ItemsUnder(section)
            where item.Markup.Fields.Count > 0 && item.Markup.Fields.Any(field => field.LacksSpace || !FieldCatalogue.Knows(section.Kind, field.Key))
            from finding in Judge(note.Source, Judged(section.Kind, item), FieldCatalogue.KeysOf(section.Kind))
            select finding;
        return inItems.Concat(note.SectionsOf(SectionKind.Commitments)
            .SelectMany(section => Judge(note.Source, section.Lines.Fields.Where(field => !field.IsBracketed), SectionLineKeys)));
    }

    /// <summary>A task outside Commitments is reported as such by NT113; what makes it a commitment is no second fault.</summary>
    private static IEnumerable<Field> Judged(SectionKind section, Item item) =>
        item.Box is not null && section is not (SectionKind.Commitments or SectionKind.FollowUp)
            ? item.Markup.Fields.Where(field => !FieldCatalogue.Knows(SectionKind.Commitments, field.Key))
            : item.Markup.Fields;

    private IEnumerable<Diagnostic> Judge(SourceText source, IEnumerable<Field> fields, IReadOnlyList<string> known)
    {
        foreach (Field field in fields.Where(field => field.LacksSpace))
        {
            yield return Found(
                source, field.KeySpan,
                $"a space is missing behind {field.Key}::, without which other programs read no field here. Write {field.Key}:: {field.Value}.",
                Fix.Unsafe(source, new TextEdit(new(field.KeySpan.End + "::".Length, 0), " ")));
        }

        foreach ((Field field, string? meant) in SectionField.Unknown(fields, known))
        {
            string sections = string.Join(", ", FieldCatalogue.SectionsOf(field.Key).Select(SectionKinds.Title));
            yield return FoundNear(
                source, field.KeySpan, "this section knows no such field.", meant,
                sections.Length > 0 ? $"`{field.Key}` belongs to {sections}." : $"Write one of: {string.Join(", ", known)}.");
        }
    }
}
