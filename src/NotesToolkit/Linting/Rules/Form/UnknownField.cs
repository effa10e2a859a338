using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT010: a field whose key its section does not know.</summary>
public sealed class UnknownField : NoteRule
{
    private static readonly string[] SectionLineKeys = ["escalate"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT010", "unknown-field", Severity.Warning, "A field whose key its section does not know.", Fixability.Unsafe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from section in note.Sections
        where section.Kind is not (SectionKind.Other or SectionKind.Private)
        from finding in section.Items.SelectMany(item => CheckItem(note.Source, section.Kind, item)).Concat(CheckLines(note.Source, section))
        select finding;

    /// <summary>A task outside Commitments is told as such by NT113; what makes it a commitment is no second fault.</summary>
    private IEnumerable<Diagnostic> CheckItem(SourceText source, SectionKind section, Item item)
    {
        IEnumerable<Field> fields = item.Markup.Fields;
        if (item.Box is not null && section is not (SectionKind.Commitments or SectionKind.FollowUp))
        {
            fields = fields.Where(field => !FieldCatalogue.Knows(SectionKind.Commitments, field.Key));
        }

        return Judge(source, fields, FieldCatalogue.KeysOf(section));
    }

    private IEnumerable<Diagnostic> CheckLines(SourceText source, Section section) => section.Kind == SectionKind.Commitments
        ? Judge(source, section.Lines.Fields.Where(field => !field.IsBracketed), SectionLineKeys)
        : [];

    private IEnumerable<Diagnostic> Judge(SourceText source, IEnumerable<Field> fields, IReadOnlyList<string> known)
    {
        foreach ((Field field, string? meant) in SectionField.Unknown(fields, known))
        {
            string help = meant is not null ? $"Did you mean {meant}?"
                : FieldCatalogue.SectionsOf(field.Key).Any() ? $"`{field.Key}` belongs to {string.Join(", ", FieldCatalogue.SectionsOf(field.Key).Select(Titles.Of))}."
                : $"Write one of: {string.Join(", ", known)}.";
            Fix? fix = meant is null ? null : Fix.Unsafe(source, new TextEdit(field.KeySpan, meant));
            yield return Found(source, field.KeySpan, $"this section knows no such field. {help}", fix);
        }
    }
}
