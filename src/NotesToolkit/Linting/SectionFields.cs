namespace NotesToolkit.Linting;

internal readonly record struct SectionField(Section Section, Field Field, FieldKind Kind)
{
    public static IReadOnlyList<Item> ItemsUnder(Section section) => section.Kind is SectionKind.Other or SectionKind.Private ? [] : section.Items;

    public static IReadOnlyList<SectionField> KnownOf(Note note) =>
    [
        .. from section in note.Sections
           from item in ItemsUnder(section)
           from field in item.Markup.Fields
           where !field.IsMissing
           let kind = FieldCatalogue.Find(section.Kind, field.Key)
           where kind is not null
           select new SectionField(section, field, kind),
    ];

    public static IEnumerable<(string Key, string Value, TextSpan Span)> UnreadDays(Note note, LintContext context) =>
        note.FrontMatter.Entries
            .Where(entry => FrontMatterKeys.Find(entry.Key) is { IsDate: true } && Days.Parse(entry.Value) is null)
            .Select(entry => (entry.Key, entry.Value, entry.ValueSpan))
            .Concat(context.Judged(note).Fields
                .Where(at => at.Kind.IsDate && at.Field.Day is null)
                .Select(at => (at.Field.Key, at.Field.Value, at.Field.ValueSpan)));

    /// <summary>The fields that a section does not know, each with the key most likely meant: one that is not there yet, each but once.</summary>
    public static IEnumerable<(Field Field, string? Meant)> Unknown(IEnumerable<Field> fields, IReadOnlyList<string> known)
    {
        HashSet<string>? used = null;
        foreach (Field field in fields.Where(field => !known.Contains(field.Key, StringComparer.Ordinal)))
        {
            used ??= [.. fields.Select(one => one.Key)];
            string? meant = FieldCatalogue.SectionsOf(field.Key).Any()
                ? null
                : Spelling.Nearest(field.Key, known.Where(key => FieldCatalogue.Find(key) is { IsRepeatable: true } || !used.Contains(key)));
            if (meant is not null)
                used.Add(meant);

            yield return (field, meant);
        }
    }

    /// <summary>Whether a key is written in an item, empty or misspelt: then it is for the writer to mend, and not to be put in again.</summary>
    public static bool IsWritten(Item item, SectionKind section, string key) =>
        item.Markup.Has(key) || Unknown(item.Markup.Fields, FieldCatalogue.KeysOf(section)).Any(unknown => unknown.Meant == key);
}
