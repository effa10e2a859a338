using NotesToolkit.Notes;

namespace NotesToolkit.Phrases;

/// <summary>The marks of emphasis that were taken out of a text, so that a place in what is left is known in the text.</summary>
internal sealed class EmphasisMarks
{
    private const string Marks = "*_~";

    /// <summary>For each run of marks how much is left before it, and how much was taken out up to its end.</summary>
    private readonly List<(int Left, int Out)> runs = [];

    /// <summary>Whether a text holds a sign that could be one.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>Takes the marks out of a text, in place, so that <c>an **eye**</c> is the two words that a reader sees; gives what is left.</summary>
    public Span<char> TakeOut(Span<char> text)
    {
        int left = 0;
        int at = 0;
        while (at < text.Length)
        {
            int length = text[at..].IndexOfAny(Marks);
            int start = length < 0 ? text.Length : at + length;
            int end = start;
            while (end < text.Length && text[end] == text[start])
            {
                end++;
            }

            Span<char> kept = text[at..(IsMark(text, start, end) ? start : end)];
            kept.CopyTo(text[left..]);
            left += kept.Length;
            if (at + kept.Length < end)
            {
                runs.Add((left, end - left));
            }

            at = end;
        }

        return text[..left];
    }

    /// <summary>Where a character of what is left stands in the text.</summary>
    public int ToSource(int offset) => offset + Out(runs.FirstWhere(run => run.Left > offset));

    /// <summary>Where a character of the text stands in what is left.</summary>
    public int FromSource(int offset) => offset - Out(runs.FirstWhere(run => run.Left + run.Out > offset));

    private int Out(int behind) => behind == 0 ? 0 : runs[behind - 1].Out;

    /// <summary>A mark touches a word; an underscore between letters belongs to a name, and one tilde means roughly.</summary>
    private static bool IsMark(ReadOnlySpan<char> text, int start, int end)
    {
        char before = start == 0 ? ' ' : text[start - 1];
        char after = end == text.Length ? ' ' : text[end];
        return start < end && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) && text[start] switch
        {
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '~' => end - start == 2,
            _ => true,
        };
    }
}
