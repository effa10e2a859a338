using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Finds what stands where a day belongs and is none.</summary>
internal static class UnreadDays
{
    /// <summary>The values of a note's dates, front matter first, that are no days in the stored form.</summary>
    public static IEnumerable<(string Key, string Value, TextSpan Span)> Of(Note note)
    {
        foreach (FrontMatterEntry entry in note.FrontMatter.Entries)
        {
            if (FrontMatterKeys.IsDate(entry.Key) && Days.Parse(entry.Value) is null)
                yield return (entry.Key, entry.Value, entry.ValueSpan);
        }

        foreach ((_, _, Field field) in SectionField.KnownOf(note))
        {
            if (FieldCatalogue.IsDate(field.Key) && Days.Parse(field.Value) is null)
                yield return (field.Key, field.Value, field.ValueSpan);
        }
    }
}
