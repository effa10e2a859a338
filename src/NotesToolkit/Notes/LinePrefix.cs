namespace NotesToolkit.Notes;

/// <summary>What may be on a line before its text: white space, quote signs, list markers.</summary>
internal static class LinePrefix
{
    /// <summary>The length of a list marker and the white space after it, or 0.</summary>
    public static int ListMarker(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (length < line.Length && length < 9 && char.IsAsciiDigit(line[length]))
            length++;

        if (length == 0 ? line.IsEmpty || line[0] is not ('-' or '*' or '+') : length >= line.Length || line[length] is not ('.' or ')'))
            return 0;

        length++;
        if (length < line.Length && line[length] is not (' ' or '\t'))
            return 0;

        while (length < line.Length && line[length] is ' ' or '\t')
            length++;

        return length;
    }

    /// <summary>Whether a paragraph ends in a stretch of text: a blank line, or one that begins as a list item, a heading or a fence does.</summary>
    public static bool EndsParagraph(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n'))
        {
            text = text[(at + 1)..];
            ReadOnlySpan<char> line = text.TrimStart(" \t");
            if (line.StartsWith('\n') || line.StartsWith('\r') || line.StartsWith('#') || ListMarker(line) > 0)
                return true;
        }

        return false;
    }

    /// <summary>The length of white space, quote signs and list markers at a line's start.</summary>
    public static int All(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (length < line.Length)
        {
            int marker = char.IsWhiteSpace(line[length]) || line[length] == '>' ? 1 : ListMarker(line[length..]);
            if (marker == 0)
                break;

            length += marker;
        }

        return length;
    }
}
