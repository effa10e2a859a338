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
                HashSet<string> seen = new(StringComparer.Ordinal);
                foreach (Field field in items[i].Markup.Fields.Where(field => !seen.Add(field.Key) && !FieldCatalogue.IsRepeatable(field.Key)))
                    yield return Found(note.Source, field.Span, "this key stands in the item already. Keep one of the two.");
            }
        }
    }
}
