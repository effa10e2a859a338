using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Edits of a front matter that leave every other byte as it is.</summary>
public static class FrontMatterEdits
{
    /// <summary>Where a finding about something that is missing from the front matter is shown: its first line.</summary>
    /// <param name="note">The note.</param>
    public static TextSpan Place(Note note) => note.Source.GetLine(1);

    /// <summary>The edit that gives a key a value: in its place where the key stands empty, else in a new line before the closing fence.</summary>
    /// <param name="note">The note; its front matter must be closed.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, quoted if YAML asks for it.</param>
    public static TextEdit Set(Note note, string key, string value)
    {
        if (note.FrontMatter.Entries.FirstOrDefault(entry => entry.Key == key) is { } written)
        {
            return written.ValueSpan.IsEmpty
                ? new(written.ValueSpan, " " + value)
                : new(written.ValueSpan, value);
        }

        TextSpan closing = note.Source.GetLine(note.Source.GetLineNumber(note.FrontMatter.Span.End));
        return new(new(closing.Start, 0), $"{key}: {value}{note.Source.LineEnd()}");
    }
}
