using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A field of an item, with the section that it stands in.</summary>
/// <param name="Section">The section; one that the format knows.</param>
/// <param name="Item">The item.</param>
/// <param name="Field">The field.</param>
internal sealed record SectionField(Section Section, Item Item, Field Field)
{
    /// <summary>The fields of all items under headings that the format knows, in the text's order.</summary>
    /// <param name="note">The note.</param>
    public static IEnumerable<SectionField> Of(Note note) =>
        from section in note.Sections
        where section.Kind is not (SectionKind.Other or SectionKind.Private)
        from item in section.Items
        from field in item.Markup.Fields
        select new SectionField(section, item, field);

    /// <summary>The fields that hold something and whose section knows them.</summary>
    /// <param name="note">The note.</param>
    public static IEnumerable<SectionField> KnownOf(Note note) =>
        Of(note).Where(found => !found.Field.IsMissing && FieldCatalogue.Knows(found.Section.Kind, found.Field.Key));
}
