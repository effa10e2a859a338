namespace NotesToolkit.Phrases;

/// <summary>A folded text of which a pattern's match holds one, with <see cref="WordEdge"/> where the pattern lets it only begin or end a word.</summary>
internal static class Literal
{
    /// <summary>Stands at an end of a literal where the pattern has <c>\b</c>, so that `ill` is not looked for in `will`.</summary>
    public const char WordEdge = '\b';

    /// <summary>The text itself.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> literal) => literal.Trim(WordEdge);

    /// <summary>A literal without the edges that came to stand in its middle, where the signs beside them say it all.</summary>
    public static string WithOuterEdges(string literal)
    {
        string bare = literal.Replace("\b", string.Empty, StringComparison.Ordinal);
        return $"{(literal.StartsWith(WordEdge) ? "\b" : string.Empty)}{bare}{(literal.EndsWith(WordEdge) && bare.Length > 0 ? "\b" : string.Empty)}";
    }

    /// <summary>Whether two signs are for certain both of one word; of the less usual ones the pattern itself must judge.</summary>
    public static bool AreOfOneWord(char left, char right) => IsWord(left) && IsWord(right);

    private static bool IsWord(char sign) => char.IsAsciiLetterOrDigit(sign) || sign == '_';
}
