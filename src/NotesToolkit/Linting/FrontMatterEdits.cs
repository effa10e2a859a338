namespace NotesToolkit.Linting;

internal static partial class FrontMatterEdits
{
    /// <summary>The edit that gives a key a value: in its place where the key is empty, else in a new line before the closing fence.</summary>
    public static TextEdit Set(Note note, string key, string value)
    {
        value = Plain().IsMatch(value) ? value : $"\"{Escaped().Replace(value, @"\$0")}\"";
        if (note.FrontMatter.Entries.FirstOrDefault(entry => entry.Key == key) is { } written)
            return new(written.ValueSpan, written.ValueSpan.IsEmpty ? " " + value : value);

        SourceText source = note.Source;
        TextSpan closing = source.GetLine(source.GetLineNumber(note.FrontMatter.Span.End));
        string indent = note.FrontMatter.Entries is [{ KeySpan.Start: var start }, ..]
            ? source.Text[source.GetLine(source.GetLineNumber(start)).Start..start]
            : string.Empty;

        // What comes before a key and is no indent is the brace of a map on one line.
        return string.IsNullOrWhiteSpace(indent)
            ? new(new(closing.Start, 0), $"{indent}{key}: {value}{source.LineEnd()}")
            : new(new(note.FrontMatter.Entries[0].KeySpan.Start, 0), $"{key}: {value}, ");
    }

    [GeneratedRegex(@"^[\p{L}\p{N}_]([\p{L}\p{N}_./ -]*[\p{L}\p{N}_.-])?$", ExactCase)]
    private static partial Regex Plain();

    [GeneratedRegex(@"[\\""]", ExactCase)]
    private static partial Regex Escaped();
}
