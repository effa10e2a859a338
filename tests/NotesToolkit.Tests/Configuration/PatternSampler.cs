namespace NotesToolkit.Tests.Configuration;

/// <summary>Makes texts that a regular expression of the shipped kind may match. What looks around is left out, so not each does.</summary>
internal sealed class PatternSampler(string pattern)
{
    private int at;
    private uint state = 7;

    public static IEnumerable<string> Of(string pattern, int count)
    {
        PatternSampler sampler = new(pattern);
        Action<StringBuilder> write = sampler.ReadAlternatives();
        for (int i = 0; i < count; i++)
        {
            StringBuilder text = new();
            write(text);
            yield return text.ToString();
        }
    }

    private Action<StringBuilder> ReadAlternatives()
    {
        List<Action<StringBuilder>> alternatives = [ReadSequence()];
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            alternatives.Add(ReadSequence());
        }

        return text => alternatives[Next(alternatives.Count)](text);
    }

    private Action<StringBuilder> ReadSequence()
    {
        List<Action<StringBuilder>> parts = [];
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            parts.Add(ReadQuantified(ReadAtom()));
        }

        return text => parts.ForEach(part => part(text));
    }

    private Action<StringBuilder> ReadQuantified(Action<StringBuilder> atom)
    {
        (int least, int most) = (1, 1);
        switch (at < pattern.Length ? pattern[at] : ' ')
        {
            case '?':
                (least, most, at) = (0, 1, at + 1);
                break;
            case '*':
                (least, most, at) = (0, 2, at + 1);
                break;
            case '+':
                (least, most, at) = (1, 2, at + 1);
                break;
            case '{':
                int close = pattern.IndexOf('}', at);
                string[] counts = pattern[(at + 1)..close].Split(',');
                (least, most, at) = (int.Parse(counts[0], null), int.Parse(counts[^1], null), close + 1);
                break;
        }

        return text =>
        {
            for (int count = least + Next(most - least + 1); count > 0; count--)
            {
                atom(text);
            }
        };
    }

    private Action<StringBuilder> ReadAtom()
    {
        char c = pattern[at++];
        switch (c)
        {
            case '(':
                bool looks = pattern.AsSpan(at).StartsWith("?=") || pattern.AsSpan(at).StartsWith("?!") || pattern.AsSpan(at).StartsWith("?<");
                at += pattern[at] != '?' ? 0 : pattern[at + 1] == '<' ? 3 : 2;
                Action<StringBuilder> inside = ReadAlternatives();
                at++;
                return looks ? _ => { } : inside;
            case '[':
                int close = pattern.IndexOf(']', at);
                string signs = pattern[at..close];
                at = close + 1;
                return text => text.Append(signs is [var first, '-', var last] ? (char)(first + Next(last - first + 1)) : signs[Next(signs.Length)]);
            case '^' or '$':
                return _ => { };
            case '.':
                return text => text.Append('x');
            case '\\':
                char escaped = pattern[at++];
                return escaped switch
                {
                    'b' or 'B' => _ => { },
                    'w' => text => text.Append("xqz"[Next(3)]),
                    'd' => text => text.Append((char)('0' + Next(10))),
                    's' or 'W' => text => text.Append(' '),
                    _ => text => text.Append(escaped),
                };
            default:
                return text => text.Append(c);
        }
    }

    // Always the same texts: a linear congruential generator.
    private int Next(int count) => (int)(((state = unchecked((state * 1664525) + 1013904223)) >> 8) % count);
}
