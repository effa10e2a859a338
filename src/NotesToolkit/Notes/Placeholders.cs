namespace NotesToolkit.Notes;

internal static class Placeholders
{
    /// <summary>Whether a text fills nothing: empty, an ellipsis, <c>TODO</c>, <c>TBD</c> or <c>‹…›</c>.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IsEmpty
            || text is "…" or "..."
            || text.Equals("TODO", StringComparison.OrdinalIgnoreCase)
            || text.Equals("TBD", StringComparison.OrdinalIgnoreCase)
            || (text[0] == '‹' && text[^1] == '›');
    }

    /// <summary>Whether a text says that there is nothing: <c>none</c>, <c>None.</c>, <c>-</c>, <c>n/a</c>.</summary>
    public static bool IsNone(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text is "-" || Is(text, "none") || Is(text, "n/a");

        static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> word) =>
            text.TrimEnd('.').Equals(word, StringComparison.OrdinalIgnoreCase);
    }
}
