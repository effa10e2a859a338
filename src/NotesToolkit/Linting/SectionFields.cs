using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A field of an item, with the section that it stands in.</summary>
internal readonly record struct SectionField(Section Section, Item Item, Field Field)
{
    // Several rules ask one after the other, on one thread, about one note.
    [ThreadStatic]
    private static KnownFields? latest;

    /// <summary>The items of a section whose heading the format knows; of another one none.</summary>
    public static IReadOnlyList<Item> ItemsUnder(Section section) => section.Kind is SectionKind.Other or SectionKind.Private ? [] : section.Items;

    /// <summary>The fields that hold something and whose section knows them, in the text's order.</summary>
    public static IReadOnlyList<SectionField> KnownOf(Note note)
    {
        if (latest?.Note != note)
        {
            latest = new(note, FindKnown(note));
        }

        return latest.Fields;
    }

    /// <summary>The fields that a section does not know, each with the key that is most likely meant: one that is not there yet, each but once.</summary>
    public static IEnumerable<(Field Field, string? Meant)> Unknown(IEnumerable<Field> fields, IReadOnlyList<string> known)
    {
        HashSet<string>? used = null;
        foreach (Field field in fields)
        {
            if (known.Contains(field.Key, StringComparer.Ordinal))
            {
                continue;
            }

            used ??= [.. fields.Select(other => other.Key)];
            string? meant = FieldCatalogue.SectionsOf(field.Key).Any()
                ? null
                : Spelling.Nearest(field.Key, known.Where(key => FieldCatalogue.IsRepeatable(key) || !used.Contains(key)));
            if (meant is not null)
            {
                used.Add(meant);
            }

            yield return (field, meant);
        }
    }

    /// <summary>Whether a key is written in an item, empty or misspelt: then it is for the writer to mend, and not to be put in again.</summary>
    public static bool Stands(Item item, SectionKind section, string key) =>
        item.Markup.Has(key) || Unknown(item.Markup.Fields, FieldCatalogue.KeysOf(section)).Any(unknown => unknown.Meant == key);

    private static List<SectionField> FindKnown(Note note)
    {
        List<SectionField> known = new(16);
        foreach (Section section in note.Sections)
        {
            // Nearly all that is found in a note, so it makes no iterator for each section and item.
            IReadOnlyList<Item> items = ItemsUnder(section);
            for (int i = 0; i < items.Count; i++)
            {
                Item item = items[i];
                IReadOnlyList<Field> fields = item.Markup.Fields;
                for (int at = 0; at < fields.Count; at++)
                {
                    Field field = fields[at];
                    if (!field.IsMissing && FieldCatalogue.Knows(section.Kind, field.Key))
                    {
                        known.Add(new(section, item, field));
                    }
                }
            }
        }

        return known;
    }

    private sealed record KnownFields(Note Note, List<SectionField> Fields);
}
