using System.Buffers;

namespace NotesToolkit.Configuration.Phrases;

/// <summary>A place where a literal of a probe stands.</summary>
/// <param name="Probe">The probe that must look there.</param>
/// <param name="Position">An offset within the literal.</param>
internal readonly record struct LiteralHit(int Probe, int Position);

/// <summary>Finds all literals of all probes in one pass over a text, at about a nanosecond a character, however many there are.</summary>
/// <remarks>
/// Each literal is known by its rarest four characters; one that is shorter, by each four that its own may end. A bit set says of each
/// four characters of the text whether they are any literal's; only there is anything compared.
/// </remarks>
internal sealed class LiteralIndex
{
    private const int CodeBits = 5;
    private const int Window = 4;
    private const int WindowMask = (1 << (CodeBits * Window)) - 1;
    private const int Buckets = 1024;

    private static readonly byte[] Codes = [.. Enumerable.Range(0, 128).Select(sign => Code((char)sign))];

    private readonly ulong[] windows = new ulong[(WindowMask + 1) / 64];
    private readonly int[] heads = new int[Buckets];
    private readonly List<Entry> entries = [default];

    public void Add(string marked, int probe)
    {
        string literal = Literal.Bare(marked).ToString();
        bool beginsWord = marked[0] == Literal.WordEdge;
        int end = Rarity.EndOfRarestWindow(literal, Window);
        int known = 0;
        for (int i = Math.Max(0, end - Window); i < end; i++)
        {
            known = (known << CodeBits) | Code(literal[i]);
        }

        // The character before a short literal may be any, or none.
        int least = literal.Length < Window ? 0 : known >> (CodeBits * (Window - 1));
        int most = literal.Length < Window ? (1 << CodeBits) - 1 : least;
        known &= (1 << (CodeBits * (Window - 1))) - 1;
        for (int first = least; first <= most; first++)
        {
            int window = (first << (CodeBits * (Window - 1))) | known;
            windows[window >> 6] |= 1UL << (window & 63);
            ref int head = ref heads[Bucket(window)];
            entries.Add(new(literal, end, window, probe, head) { BeginsWord = beginsWord, EndsWord = marked[^1] == Literal.WordEdge });
            head = entries.Count - 1;
        }
    }

    public void Find(ReadOnlySpan<char> text, List<LiteralHit> hits)
    {
        char[] folded = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        int window = 0;
        char last = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = Folding.Fold(text[i]);
            if (c == ' ' && last == ' ')
            {
                continue;
            }

            last = c;
            folded[length++] = c;
            window = ((window << CodeBits) | (c < 128 ? Codes[c] : Code(c))) & WindowMask;
            if ((windows[window >> 6] & (1UL << (window & 63))) != 0)
            {
                Compare(window, folded.AsSpan(0, length), text, i, hits);
            }
        }

        ArrayPool<char>.Shared.Return(folded);
    }

    private static int Bucket(int window) => (int)((uint)(window * 0x9E3779B1) >> 22);

    private static byte Code(char folded) => folded switch
    {
        >= 'a' and <= 'z' => (byte)(folded - 'a' + 1),
        ' ' => 27,
        '\'' => 28,
        '-' => 29,
        < (char)128 => 30,
        _ => 31,
    };

    private void Compare(int window, ReadOnlySpan<char> folded, ReadOnlySpan<char> text, int position, List<LiteralHit> hits)
    {
        for (int at = heads[Bucket(window)]; at != 0; at = entries[at].Next)
        {
            Entry entry = entries[at];
            if (entry.Window == window
                && folded.EndsWith(entry.Literal.AsSpan(0, entry.End))
                && !(entry.BeginsWord && folded.Length > entry.End && Literal.AreOfOneWord(folded[^(entry.End + 1)], entry.Literal[0]))
                && Continues(text[(position + 1)..], entry, folded[^1]))
            {
                hits.Add(new(entry.Probe, position));
            }
        }
    }

    private static bool Continues(ReadOnlySpan<char> text, Entry entry, char last)
    {
        int at = entry.End;
        int i = 0;
        for (; at < entry.Literal.Length; i++)
        {
            char c = i < text.Length ? Folding.Fold(text[i]) : '\0';
            if (c == ' ' && last == ' ')
            {
                continue;
            }

            if (c != entry.Literal[at++])
            {
                return false;
            }

            last = c;
        }

        return !(entry.EndsWord && i < text.Length && Literal.AreOfOneWord(last, text[i]));
    }

    private readonly record struct Entry(string Literal, int End, int Window, int Probe, int Next)
    {
        public bool BeginsWord { get; init; }

        public bool EndsWord { get; init; }
    }
}
