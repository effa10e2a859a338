namespace NotesToolkit.Parsing;

/// <summary>Recognises <c>[key:: value]</c>, <c>(key:: value)</c> and a line that is only <c>key:: value</c>.</summary>
internal static class FieldScanner
{
    /// <summary>No field or link target is longer, so that a text of brackets alone does not take the square of its length.</summary>
    private const int Longest = 2000;

    internal static readonly SearchValues<char> KeyChars =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private const string Spaces = " \t\u00A0\u202F";

    public static Field? InBrackets(string text, int at, int limit)
    {
        char close = text[at] == '[' ? ']' : ')';
        if (Key(text, at + 1, limit, close) is not { } key)
            return null;

        int end = Closing(text, at, limit) - 1;
        if (end < key.End + 2)
            return null;

        int target = close == ']' ? TargetEnd(text, end + 1, limit) : -1;
        return target < 0
            ? Create(text, TextSpan.FromBounds(at, end + 1), key, end)
            : Create(text, TextSpan.FromBounds(at, target), key, target, lead: "[");
    }

    public static Field? OnLine(string text, TextSpan line) => Key(text, line.Start, line.End, close: ' ') is { } key
        ? Create(text, line, key, line.End) with { IsBracketed = false }
        : null;

    /// <summary>The key before two colons, or null. Behind one of the format a space may be missing; <c>[std::vector]</c> is no field.</summary>
    private static TextSpan? Key(string text, int start, int limit, char close)
    {
        if (start >= limit || !char.IsAsciiLetter(text[start]))
            return null;

        int length = text.AsSpan(start, limit - start).IndexOfAnyExcept(KeyChars);
        int value = start + length + 2;
        return length > 0 && value <= limit && text[value - 2] == ':' && text[value - 1] == ':'
            && (value == limit || text[value] == close || Spaces.Contains(text[value], StringComparison.Ordinal)
                || FieldCatalogue.Keys.Contains(text.Substring(start, length).ToLowerInvariant(), StringComparer.Ordinal))
            ? new(start, length)
            : null;
    }

    private static Field Create(string text, TextSpan span, TextSpan key, int end, string lead = "")
    {
        ReadOnlySpan<char> typed = text.AsSpan((key.End + 2)..end);
        ReadOnlySpan<char> rest = typed.TrimStart(Spaces);
        ReadOnlySpan<char> value = rest.TrimEnd(Spaces);
        return new(
            text.Substring(key.Start, key.Length).ToLowerInvariant(),
            span,
            key,
            $"{lead}{value}".Replace('\u00A0', ' '),
            new(end - rest.Length, value.Length),
            IsBracketed: true)
        {
            LacksSpace = typed.Length > 0 && rest.Length == typed.Length,
        };
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
}
