using Markdig.Syntax;

namespace NotesToolkit.Parsing;

/// <summary>Recognises links: <c>[text](target)</c>, <c>[text][reference]</c>, <c>[[wiki]]</c> and bare addresses.</summary>
internal static class LinkScanner
{
    /// <summary>No link's text is longer, so that a text of brackets alone does not take the square of its length.</summary>
    private const int LongestText = 1000;

    public static Link? Find(string text, int at, int limit, IReadOnlyDictionary<string, LinkReferenceDefinition> references)
    {
        int close = ClosingBracket(text, at, limit);
        if (close < 0)
            return null;

        bool isWiki = text[at + 1] == '[' && text[close - 1] == ']';
        int end = isWiki ? close + 1 : FieldScanner.TargetEnd(text, close + 1, limit);
        if (end < 0)
            return references.Count == 0 ? null : ByReference(text, at, close, limit, references);

        TextSpan inside = isWiki ? TextSpan.FromBounds(at + 2, close - 1) : TextSpan.FromBounds(close + 2, end - 1);
        string words = text.Substring(inside.Start, inside.Length);
        string target = isWiki ? words.Split('|')[0].Trim() : TargetOf(words);
        return target.Length == 0 ? null : new(target, TextSpan.FromBounds(at, end), inside, IsInField: false);
    }

    /// <summary>The address that begins at an offset; empty where none does.</summary>
    public static TextSpan BareTarget(string text, int at, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at, end - at);
        if ((!rest.StartsWith("https://") && !rest.StartsWith("http://")) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            return new(at, 0);

        int length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]) && rest[length] is not ('<' or ']' or '>'))
            length++;

        return new(at, rest[..length].TrimEnd(".,;:!?)'\"").Length);
    }

    private static int ClosingBracket(string text, int at, int limit)
    {
        int depth = 0;
        limit = Math.Min(limit, at + LongestText);
        for (int i = at; i < limit; i++)
        {
            depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
            if (depth == 0)
                return i;

            if (text[i] == '\\')
                i++;
            else if (text[i] == '\n' && i + 1 < limit && text[i + 1] is '\n' or '\r')
                return -1;
        }

        return -1;
    }

    private static string TargetOf(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim();
        if (inside.StartsWith('<') && inside.IndexOf('>') is > 0 and int close)
            return inside[1..close].ToString();

        int space = inside.IndexOfAny(' ', '\t');
        return (space < 0 ? inside : inside[..space]).ToString();
    }

    private static Link? ByReference(string text, int at, int close, int limit, IReadOnlyDictionary<string, LinkReferenceDefinition> references)
    {
        Range label = (at + 1)..close;
        int end = close + 1;
        if (end < limit && text[end] == '[' && ClosingBracket(text, end, limit) is var second && second > end)
        {
            label = second == end + 1 ? label : (end + 1)..second;
            end = second + 1;
        }

        return references.TryGetValue(text[label].Trim(), out LinkReferenceDefinition? definition)
            ? new(definition.Url ?? string.Empty, TextSpan.FromBounds(at, end), TextSpan.FromBounds(end, end), IsInField: false)
            : null;
    }
}
