using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT011: a key that stands twice in one item.</summary>
internal sealed class DuplicateField : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT011", "duplicate-field", Severity.Error, "A key stands twice in one item.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (Section section in note.Sections)
        {
            IReadOnlyList<Item> items = SectionField.ItemsUnder(section);
            for (int i = 0; i < items.Count; i++)
            {
                IReadOnlyList<Field> fields = items[i].Markup.Fields;
                for (int at = 1; at < fields.Count; at++)
                {
                    if (!FieldCatalogue.IsRepeatable(fields[at].Key) && StandsBefore(fields, at))
                    {
                        yield return Found(note.Source, fields[at].Span, "this key stands in the item already. Keep one of the two.");
                    }
                }
            }
        }
    }

    private static bool StandsBefore(IReadOnlyList<Field> fields, int at)
    {
        for (int i = 0; i < at; i++)
        {
            if (fields[i].Key == fields[at].Key)
            {
                return true;
            }
        }

        return false;
    }
}
