namespace NotesToolkit.Notes;

/// <summary>What may be on a line before its text: white space, quote signs, list markers.</summary>
internal static class LinePrefix
{
    /// <summary>The length of a list marker and the white space after it, or 0.</summary>
    public static int ListMarker(ReadOnlySpan<char> line)
    {
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 0 or > 9)
            return 0;

        ReadOnlySpan<char> rest = line[digits..];
        bool isMarker = digits == 0 ? rest is ['-' or '*' or '+', ..] : rest is ['.' or ')', ..];
        return isMarker && rest is [_] or [_, ' ' or '\t', ..] ? line.Length - rest[1..].TrimStart(" \t").Length : 0;
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
