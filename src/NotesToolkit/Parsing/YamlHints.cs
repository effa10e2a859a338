namespace NotesToolkit.Parsing;

/// <summary>What a writer most likely meant where YAML cannot be read.</summary>
internal static partial class YamlHints
{
    public static string Explain(string text, int at)
    {
        ReadOnlySpan<char> line = text.AsSpan(LineStart(text, at));
        line = line.IndexOf('\n') is >= 0 and int end ? line[..end] : line;
        if (line.StartsWith('\t') || line.TrimStart().Contains('\t'))
            return "YAML cannot be read here: a tab stands where spaces belong. Indent with spaces.";

        return StartsWithReserved().IsMatch(line)
            ? "YAML cannot be read here: a value that begins with @, `, %, *, & or ! must be in quotes. Write key: \"value\"."
            : HasSecondColon().IsMatch(line)
                ? "YAML cannot be read here: a value that holds a colon and a space must be in quotes. Write key: \"value\"."
                : "YAML cannot be read here. Write each entry on a line of its own as key: value, and put a value with special signs in quotes.";
    }

    public static string Bracket(char sign) => sign is '{' or '['
        ? $"YAML cannot be read here: this {sign} is not closed. Write {(sign == '{' ? '}' : ']')} where it ends."
        : $"YAML cannot be read here: this {sign} has no sign of its own that it closes. Close what is open first, or take it out.";

    /// <summary>The first bracket of a list or map that is not closed before the next entry begins, or closes another one; else null.</summary>
    public static int? OddBracket(string text)
    {
        Stack<int> open = [];
        foreach (Match sign in Brackets().Matches(text))
        {
            if (sign.Value is "{" or "[")
                open.Push(sign.Index);
            else if (sign.Value == "\n" && open.Count > 0)
                return open.Last();
            else if (sign.Value is "}" or "]" && open.TryPop(out int start) && text[start] != (sign.Value == "}" ? '{' : '['))
                return sign.Index;
        }

        return open.Count > 0 ? open.Last() : null;
    }

    /// <summary>The tab that indents the line of an error or the next one, where the parser noticed too early that something is wrong.</summary>
    public static int? TabNear(string text, int at)
    {
        int start = LineStart(text, at);
        int next = text.IndexOf('\n', start) + 1;
        return Tab(start) ?? (next == 0 ? null : Tab(next));

        int? Tab(int line)
        {
            int length = text.AsSpan(line).IndexOfAnyExcept(' ');
            return length >= 0 && text[line + length] == '\t' ? line + length : null;
        }
    }

    private static int LineStart(string text, int at) => text.AsSpan(0, at).LastIndexOf('\n') + 1;

    /// <summary>Brackets where a value begins or ends, and lines that begin an entry; what is quoted or a comment is passed by.</summary>
    [GeneratedRegex(
        @"(?<=[:\[{,-]\s*)(""(\\.|[^""\\])*""|'[^']*')|(?<=^|\s)\#.*|(?<=(^|[:\[{,-])\s*)[{\[]|[}\]]|\n(?=[\w""'])",
        ExactCase | RegexOptions.Multiline)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[:\[,-]\s*[@`%*&!]", ExactCase)]
    private static partial Regex StartsWithReserved();

    [GeneratedRegex(@":\s+[^""'\s].*:(\s|$)", ExactCase)]
    private static partial Regex HasSecondColon();
}
