using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT010: a field whose key its section does not know.</summary>
internal sealed class UnknownField : NoteRule
{
    private static readonly string[] SectionLineKeys = ["escalate"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT010", "unknown-field", Severity.Warning, "A field whose key its section does not know, or that lacks the space behind its colons.", Fixability.Unsafe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (Section section in note.Sections)
        {
            IReadOnlyList<Item> items = SectionField.ItemsUnder(section);
            for (int i = 0; i < items.Count; i++)
            {
                if (!AreKnown(items[i].Markup.Fields, section.Kind))
                {
                    foreach (Diagnostic finding in Judge(note.Source, Judged(section.Kind, items[i]), FieldCatalogue.KeysOf(section.Kind)))
                        yield return finding;
                }
            }

            if (section.Kind == SectionKind.Commitments && section.Lines.Fields.Count > 0)
            {
                foreach (Diagnostic finding in Judge(note.Source, section.Lines.Fields.Where(field => !field.IsBracketed), SectionLineKeys))
                    yield return finding;
            }
        }
    }

    private static bool AreKnown(IReadOnlyList<Field> fields, SectionKind section)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i].LacksSpace || !FieldCatalogue.Knows(section, fields[i].Key))
                return false;
        }

        return true;
    }

    /// <summary>A task outside Commitments is told as such by NT113; what makes it a commitment is no second fault.</summary>
    private static IEnumerable<Field> Judged(SectionKind section, Item item) =>
        item.Box is not null && section is not (SectionKind.Commitments or SectionKind.FollowUp)
            ? item.Markup.Fields.Where(field => !FieldCatalogue.Knows(SectionKind.Commitments, field.Key))
            : item.Markup.Fields;

    private IEnumerable<Diagnostic> Judge(SourceText source, IEnumerable<Field> fields, IReadOnlyList<string> known)
    {
        foreach (Field field in fields.Where(field => field.LacksSpace))
        {
            TextSpan gap = TextSpan.FromBounds(field.KeySpan.End + "::".Length, field.KeySpan.End + "::".Length);
            yield return Found(
                source,
                field.KeySpan,
                $"a space is missing behind {field.Key}::, without which other programs read no field here. Write {field.Key}:: {field.Value}.",
                Fix.Unsafe(source, new TextEdit(gap, " ")));
        }

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
