using System.Globalization;
using System.Text;

namespace NotesToolkit.Phrases;

/// <summary>What a pattern's text tells before any text is searched with it.</summary>
internal sealed record PatternFacts(string Expression, IReadOnlyList<string>? Literals, bool IsUnderstood, bool LooksAround)
{
    public static PatternFacts Read(string pattern)
    {
        PatternReader reader = new(pattern);
        return reader.Read();
    }
}

/// <summary>Reads the usual part of the language of regular expressions; whatever else it meets, it says that it does not understand.</summary>
internal sealed class PatternReader(string pattern)
{
    private const int DeepestGroup = 20;

    private readonly StringBuilder expression = new(pattern.Length + 32);
    private int at;
    private int depth;
    private bool isUnderstood = true;
    private bool looksAround;

    private bool AtEnd => at >= pattern.Length || !isUnderstood;

    public PatternFacts Read()
    {
        LiteralNode whole = ReadAlternatives();
        isUnderstood &= at >= pattern.Length;
        return isUnderstood
            ? new(expression.ToString(), LiteralNode.Shortest(whole.Needed()), true, looksAround)
            : new(pattern.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"'), null, false, true);
    }

    private LiteralNode ReadAlternatives()
    {
        LiteralNode node = ReadSequence();
        while (!AtEnd && pattern[at] == '|')
        {
            Copy(1);
            node = node.Or(ReadSequence());
        }

        return node;
    }

    private LiteralNode ReadSequence()
    {
        LiteralSequence sequence = new();
        while (!AtEnd && pattern[at] is not ('|' or ')'))
        {
            sequence.Add(ReadQuantified());
        }

        return sequence.ToNode();
    }

    private LiteralNode ReadQuantified()
    {
        bool isWhiteSpace = pattern[at] == ' ' || pattern.AsSpan(at).StartsWith(@"\s");
        LiteralNode atom = ReadAtom();
        (int least, int length) = ReadQuantifier();
        if (length == 0)
        {
            return atom;
        }

        if (isWhiteSpace)
        {
            // `\s+` stands there already; what may be repeated may only also be left out.
            expression.Length--;
            expression.Append(least == 0 ? '*' : '+');
            at += length;
            return least == 0 ? LiteralNode.Optional(LiteralNode.Text(' ')) : LiteralNode.Text(' ');
        }

        bool isOptionalOnce = pattern[at] == '?';
        Copy(length);
        return isOptionalOnce ? LiteralNode.Optional(atom) : least == 0 ? LiteralNode.Anything : atom.Repeated();
    }

    private (int Least, int Length) ReadQuantifier()
    {
        if (AtEnd)
        {
            return (0, 0);
        }

        (int least, int length) = pattern[at] switch
        {
            '?' or '*' => (0, 1),
            '+' => (1, 1),
            '{' => ReadCount(),
            _ => (0, 0),
        };
        if (length > 0 && at + length < pattern.Length)
        {
            length += pattern[at + length] == '?' ? 1 : 0;
            isUnderstood &= at + length >= pattern.Length || pattern[at + length] is not ('?' or '*' or '+' or '{');
        }

        return (least, length);
    }

    private (int Least, int Length) ReadCount()
    {
        int close = pattern.IndexOf('}', at);
        ReadOnlySpan<char> count = close < 0 ? default : pattern.AsSpan(at + 1, close - at - 1);
        int comma = count.IndexOf(',');
        ReadOnlySpan<char> first = comma < 0 ? count : count[..comma];
        ReadOnlySpan<char> last = comma < 0 ? count : count[(comma + 1)..];
        const int Most = 99;
        if (!TryCount(first, out int least) || (!last.IsEmpty && (!TryCount(last, out int most) || most < least || most > Most)) || least > Most)
        {
            isUnderstood = false;
            return (0, 0);
        }

        return (least, count.Length + 2);

        static bool TryCount(ReadOnlySpan<char> digits, out int number)
        {
            number = 0;
            return digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, CultureInfo.InvariantCulture, out number);
        }
    }

    private LiteralNode ReadAtom()
    {
        char c = pattern[at];
        switch (c)
        {
            case '(':
                return ReadGroup();
            case '[':
                return ReadClass();
            case '\\':
                return ReadEscape();
            case '.':
                Copy(1);
                return LiteralNode.Anything;
            case '^' or '$':
                Copy(1);
                return LiteralNode.Nothing;
            case '?' or '*' or '+' or '{':
                isUnderstood = false;
                return LiteralNode.Anything;
            case ' ':
                at++;
                expression.Append(@"\s+");
                return LiteralNode.Text(' ');
            default:
                char plain = Folding.Quote(c);
                expression.Append(plain);
                at++;
                return LiteralNode.Text(Folding.Fold(plain));
        }
    }

    private LiteralNode ReadGroup()
    {
        ReadOnlySpan<char> rest = pattern.AsSpan(at);
        bool looks = rest.StartsWith("(?=") || rest.StartsWith("(?!") || rest.StartsWith("(?<=") || rest.StartsWith("(?<!");
        int opening = rest.StartsWith("(?<=") || rest.StartsWith("(?<!") ? 4
            : looks || rest.StartsWith("(?:") ? 3
            : rest.StartsWith("(?") ? 0
            : 1;
        if (opening == 0 || ++depth > DeepestGroup)
        {
            isUnderstood = false;
            return LiteralNode.Anything;
        }

        looksAround |= looks;
        Copy(opening);
        LiteralNode inside = ReadAlternatives();
        depth--;
        if (AtEnd || pattern[at] != ')')
        {
            isUnderstood = false;
            return LiteralNode.Anything;
        }

        Copy(1);
        return looks ? LiteralNode.Nothing : inside;
    }

    private LiteralNode ReadClass()
    {
        const int FewSigns = 4;
        int close = pattern.IndexOf(']', at + 1);
        ReadOnlySpan<char> signs = close < 0 ? default : pattern.AsSpan(at + 1, close - at - 1);
        // A range can be the wrong way round and a bracket can subtract: such classes are left to the engine to judge.
        bool hasRange = signs.Length > 2 && signs[1..^1].Contains('-');
        if (signs.IsEmpty || signs is "^" || signs.Contains('[') || signs.Contains('\\') || (hasRange && !Classes.AreRangesRising(signs)))
        {
            isUnderstood = false;
            return LiteralNode.Anything;
        }

        foreach (char sign in pattern.AsSpan(at, signs.Length + 2))
        {
            expression.Append(Folding.Quote(sign));
        }

        at = close + 1;
        return hasRange || signs[0] == '^' || signs.Length > FewSigns ? LiteralNode.Anything : LiteralNode.AnyOf(signs);
    }

    private LiteralNode ReadEscape()
    {
        char next = at + 1 < pattern.Length ? pattern[at + 1] : '\0';
        if (next == 's')
        {
            at += 2;
            expression.Append(@"\s+");
            return LiteralNode.Text(' ');
        }

        isUnderstood &= next != '\0' && (next is 'b' or 'B' or 'w' or 'W' or 'd' or 'D' or 'S' || (char.IsAscii(next) && !char.IsLetterOrDigit(next)));
        Copy(isUnderstood ? 2 : 0);
        return next switch
        {
            'b' => LiteralNode.Text(Literal.WordEdge),
            'B' => LiteralNode.Nothing,
            'w' or 'W' or 'd' or 'D' or 'S' => LiteralNode.Anything,
            _ => LiteralNode.Text(Folding.Fold(next)),
        };
    }

    private void Copy(int count)
    {
        expression.Append(pattern, at, count);
        at += count;
    }
}
