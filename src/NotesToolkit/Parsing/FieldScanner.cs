namespace NotesToolkit.Parsing;

/// <summary>Recognises <c>[key:: value]</c>, <c>(key:: value)</c> and a line that is only <c>key:: value</c>.</summary>
internal static class FieldScanner
{
    /// <summary>No field or link target is longer, so that a text of brackets alone does not take the square of its length.</summary>
    private const int Longest = 2000;

    private static readonly SearchValues<char> KeyChars =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    /// <summary>The field in brackets that begins at an offset, or null.</summary>
    public static Field? InBrackets(string text, int at, int limit)
    {
        char open = text[at];
        char close = open == '[' ? ']' : ')';
        int keyEnd = KeyEnd(text, at + 1, limit);
        if (keyEnd < 0)
            return null;

        int start = keyEnd + 2;
        if (start >= limit || (text[start] != close && !IsSpace(text[start]) && !IsOurs(text, at + 1, keyEnd)))
            return null;

        int end = Closing(text, at, limit) - 1;
        if (end < start)
            return null;

        int target = open == '[' ? TargetEnd(text, end + 1, limit) : -1;
        return target < 0
            ? Create(text, TextSpan.FromBounds(at, end + 1), TextSpan.FromBounds(at + 1, keyEnd), start, end, isLink: false)
            : Create(text, TextSpan.FromBounds(at, target), TextSpan.FromBounds(at + 1, keyEnd), start, target, isLink: true);
    }

    /// <summary>The field that is a whole line, or null.</summary>
    public static Field? OnLine(string text, TextSpan line)
    {
        int keyEnd = KeyEnd(text, line.Start, line.End);
        int start = keyEnd + 2;
        return keyEnd < 0 || (start < line.End && !IsSpace(text[start]) && !IsOurs(text, line.Start, keyEnd))
            ? null
            : Create(text, line, TextSpan.FromBounds(line.Start, keyEnd), start, line.End, isLink: false) with { IsBracketed = false };
    }

    /// <summary>Whether a key is one of the format, so that only a space is missing after it; <c>[std::vector]</c> is no field.</summary>
    private static bool IsOurs(string text, int start, int end) =>
        FieldCatalogue.Keys.Contains(text[start..end].ToLowerInvariant(), StringComparer.Ordinal);

    private static Field Create(string text, TextSpan span, TextSpan key, int start, int end, bool isLink)
    {
        bool lacksSpace = start < end && !IsSpace(text[start]);
        while (start < end && IsSpace(text[start]))
            start++;

        while (end > start && IsSpace(text[end - 1]))
            end--;

        string value = isLink ? $"[{text.AsSpan(start, end - start)}" : text[start..end];
        return new(
            text[key.Start..key.End].ToLowerInvariant(),
            span,
            key,
            value.Replace('\u00A0', ' '),
            TextSpan.FromBounds(start, end),
            IsBracketed: true)
        {
            LacksSpace = lacksSpace,
        };
    }

    /// <summary>Where a key ends that two colons follow, or -1.</summary>
    private static int KeyEnd(string text, int start, int limit)
    {
        if (start >= limit || !char.IsAsciiLetter(text[start]))
            return -1;

        int length = text.AsSpan(start, limit - start).IndexOfAnyExcept(KeyChars);
        int end = length < 0 ? limit : start + length;
        return end + 1 < limit && text[end] == ':' && text[end + 1] == ':' ? end : -1;
    }

    /// <summary>Where a link's target ends that begins at an offset, or -1.</summary>
    internal static int TargetEnd(string text, int at, int limit) => at >= limit || text[at] != '(' ? -1 : Closing(text, at, limit);

    /// <summary>Where the bracket that opens at an offset is closed on its line, after it; or -1.</summary>
    private static int Closing(string text, int at, int limit)
    {
        char close = text[at] == '[' ? ']' : ')';
        int depth = 0;
        limit = Math.Min(limit, at + Longest);
        for (int i = at; i < limit && text[i] is not ('\n' or '\r'); i++)
        {
            depth += text[i] == text[at] ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return -1;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F';
}
