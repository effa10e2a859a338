using System.Text.RegularExpressions;

namespace NotesToolkit.Parsing;

/// <summary>Recognises HTML inside a text. A sign "less than" alone begins none, however far behind it one "greater than" stands.</summary>
internal static partial class HtmlScanner
{
    /// <summary>No tag is longer, so that a text of open tags alone does not take the square of its length.</summary>
    private const int Longest = 2000;

    /// <summary>The length of the tag at an offset, or 0 where none stands there.</summary>
    public static int TagLength(string text, int at, int end) => Tag().Match(text, at, Math.Min(end - at, Longest)).Length;

    [GeneratedRegex(
        """
        ^ < (?> [A-Za-z][A-Za-z0-9-]* (?> \s+ [A-Za-z_:][\w.:-]* (?> \s* = \s* (?> [^\s"'=<>`]+ | '[^']*' | "[^"]*" ) )? )* \s* /?
            | / [A-Za-z][A-Za-z0-9-]* \s* | \?[^>]*\? | ![A-Za-z][^>]* | !\[CDATA\[[^\]]*\]\] ) >
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
