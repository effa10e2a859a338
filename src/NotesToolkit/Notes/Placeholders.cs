namespace NotesToolkit.Notes;

internal static class Placeholders
{
    /// <summary>Whether a text fills nothing: empty, an ellipsis, <c>TODO</c>, <c>TBD</c> or <c>‹…›</c>.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text is [] or "…" or "..." or ['‹', .., '›']
            || text.Equals("TODO", StringComparison.OrdinalIgnoreCase)
            || text.Equals("TBD", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text says that there is nothing: <c>none</c>, <c>None.</c>, <c>-</c>, <c>n/a</c>.</summary>
    public static bool IsNone(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        ReadOnlySpan<char> word = text.TrimEnd('.');
        return text is "-"
            || word.Equals("none", StringComparison.OrdinalIgnoreCase)
            || word.Equals("n/a", StringComparison.OrdinalIgnoreCase);
    }
}
