using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT011: a key that stands twice in one item.</summary>
public sealed class DuplicateField : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT011", "duplicate-field", Severity.Error, "A key stands twice in one item.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from section in note.Sections
        where section.Kind is not (SectionKind.Other or SectionKind.Private)
        from item in section.Items
        from same in item.Markup.Fields.GroupBy(field => field.Key, StringComparer.Ordinal)
        where !FieldCatalogue.IsRepeatable(same.Key)
        from field in same.Skip(1)
        select Found(note.Source, field.Span, "this key stands in the item already. Keep one of the two.");
}
