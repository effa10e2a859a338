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
        from found in SectionField.Of(note)
        where !FieldCatalogue.IsRepeatable(found.Field.Key) && StandsBefore(found.Item.Markup.Fields, found.Field)
        select Found(note.Source, found.Field.Span, "this key stands in the item already. Keep one of the two.");

    private static bool StandsBefore(IReadOnlyList<Field> fields, Field field)
    {
        for (int i = 0; i < fields.Count && !ReferenceEquals(fields[i], field); i++)
        {
            if (fields[i].Key == field.Key)
            {
                return true;
            }
        }

        return false;
    }
}
