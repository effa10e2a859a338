using System.Buffers;
using System.Runtime.InteropServices;
using NotesToolkit.Notes;

namespace NotesToolkit.Phrases;

/// <summary>A place where a literal of a probe stands.</summary>
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
    private const int CodeOfSpace = 27;
    private const int LongestLiteral = 1000;
    private const int HashBits = 16;
    private const int BitsOfWord = 64;

    private static readonly byte[] Codes = [.. Enumerable.Range(0, 128).Select(sign => Code((char)sign))];

    private readonly ulong[] windows = new ulong[(1 << HashBits) / BitsOfWord];
    private readonly int[] heads = new int[(1 << HashBits) / BitsOfWord];
    /// <summary>As many as the shipped phrases have, and below the size at which memory is had from elsewhere.</summary>
    private readonly List<Entry> entries = new(2560) { default(Entry) };

    /// <summary>Adds a literal, which may have <see cref="Literal.WordEdge"/> at its ends.</summary>
    public void Add(string marked, TextSpan span, int probe)
    {
        bool beginsWord = marked[span.Start] == Literal.WordEdge;
        int start = span.Start + (beginsWord ? 1 : 0);
        int length = span.End - start - (marked[span.End - 1] == Literal.WordEdge ? 1 : 0);
        ReadOnlySpan<char> literal = marked.AsSpan(start, Math.Min(length, LongestLiteral));
        int end = Rarity.EndOfRarestWindow(literal, Window);
        int known = 0;
        for (int i = Math.Max(0, end - Window); i < end; i++)
        {
            known = (known << CodeBits) | Code(literal[i]);
        }

        // The character before a short literal may be any or none, but no letter where it begins a word.
        int least = literal.Length < Window ? (beginsWord ? CodeOfSpace : 0) : known >> (CodeBits * (Window - 1));
        int most = literal.Length < Window ? (1 << CodeBits) - 1 : least;
        known &= (1 << (CodeBits * (Window - 1))) - 1;
        for (int first = least; first <= most; first++)
        {
            int window = (first << (CodeBits * (Window - 1))) | known;
            int hash = Hash(window);
            windows[hash / BitsOfWord] |= 1UL << hash;
            ref int head = ref heads[hash / BitsOfWord];
            entries.Add(new(marked, start, (ushort)literal.Length, (ushort)end, window, probe, head));
            head = entries.Count - 1;
        }
    }

    public void Find(ReadOnlySpan<char> text, List<LiteralHit> hits)
    {
        // Kept at hand: each look at a static or at a field would be asked whether it is there yet.
        ReadOnlySpan<char> plain = Folding.AsciiFolds;
        ReadOnlySpan<byte> codes = Codes;
        ReadOnlySpan<ulong> filter = windows;
        char[] folded = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        int window = 0;
        char last = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            c = c < plain.Length ? plain[c] : Folding.Fold(c);
            if (c == ' ' && last == ' ')
            {
                continue;
            }

            last = c;
            folded[length++] = c;
            window = ((window << CodeBits) | (c < codes.Length ? codes[c] : Code(c))) & WindowMask;
            int hash = Hash(window);
            if ((filter[hash / BitsOfWord] & (1UL << hash)) != 0)
            {
                Compare(window, heads[hash / BitsOfWord], folded.AsSpan(0, length), text, i, hits);
            }
        }

        ArrayPool<char>.Shared.Return(folded);
    }

    private static int Hash(int window) => (int)(((uint)window * 0x9E3779B1) >> (32 - HashBits));

    private static byte Code(char folded) => folded switch
    {
        >= 'a' and <= 'z' => (byte)(folded - 'a' + 1),
        ' ' => CodeOfSpace,
        '\'' => 28,
        '-' => 29,
        < (char)128 => 30,
        _ => 31,
    };

    private void Compare(int window, int head, ReadOnlySpan<char> folded, ReadOnlySpan<char> text, int position, List<LiteralHit> hits)
    {
        ReadOnlySpan<Entry> known = CollectionsMarshal.AsSpan(entries);
        for (int at = head; at != 0; at = known[at].Next)
        {
            ref readonly Entry entry = ref known[at];
            if (entry.Window != window)
            {
                continue;
            }

            ReadOnlySpan<char> literal = entry.Text.AsSpan(entry.Start, entry.Length);
            if (folded.EndsWith(literal[..entry.End])
                && !(entry.BeginsWord && folded.Length > entry.End && Literal.AreOfOneWord(folded[^(entry.End + 1)], literal[0]))
                && Continues(text[(position + 1)..], literal[entry.End..], entry.EndsWord, folded[^1]))
            {
                hits.Add(new(entry.Probe, position));
            }
        }
    }

    private static bool Continues(ReadOnlySpan<char> text, ReadOnlySpan<char> rest, bool endsWord, char last)
    {
        int i = 0;
        for (int at = 0; at < rest.Length; i++)
        {
            char c = i < text.Length ? Folding.Fold(text[i]) : '\0';
            if (c == ' ' && last == ' ')
            {
                continue;
            }

            if (c != rest[at++])
            {
                return false;
            }

            last = c;
        }

        return !(endsWord && i < text.Length && Literal.AreOfOneWord(last, text[i]));
    }

    private readonly record struct Entry(string Text, int Start, ushort Length, ushort End, int Window, int Probe, int Next)
    {
        public bool BeginsWord => Start > 0 && Text[Start - 1] == Literal.WordEdge;

        public bool EndsWord => Start + Length < Text.Length && Text[Start + Length] == Literal.WordEdge;
    }
}
