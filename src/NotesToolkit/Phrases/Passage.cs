using System.Buffers;
using NotesToolkit.Notes;

namespace NotesToolkit.Phrases;

/// <summary>A stretch of a source, prepared to be searched.</summary>
internal sealed class Passage
{
    private readonly EmphasisMarks? marks;
    private readonly List<int> searched = [];
    private TextSpan sentence;

    public Passage(string source, TextSpan span, IReadOnlyList<TextSpan>? unread = null, bool blankQuotes = false)
    {
        Span = span;
        char[] rented = ArrayPool<char>.Shared.Rent(span.Length);
        Span<char> text = rented.AsSpan(0, span.Length);
        PhraseText.Prepare(source, span, text, unread);
        if (EmphasisMarks.MayBeIn(text))
        {
            marks = new();
            text = marks.TakeOut(text);
        }

        if (blankQuotes)
        {
            QuotedSpeech.Blank(text);
        }

        Text = new(text);
        ArrayPool<char>.Shared.Return(rented);
    }

    /// <summary>The stretch of the source.</summary>
    public TextSpan Span { get; }

    /// <summary>The prepared text, without marks of emphasis.</summary>
    public string Text { get; }

    /// <summary>Where words of the prepared text stand in the source.</summary>
    public TextSpan ToSource(TextSpan words) =>
        TextSpan.FromBounds(Span.Start + ToSource(words.Start), Span.Start + ToSource(words.End - 1) + 1);

    /// <summary>The sentence at an offset of the source, in the text's offsets, unless a probe has searched it already.</summary>
    public TextSpan? NextSentence(int probe, int position)
    {
        int at = position - Span.Start;
        at = marks?.FromSource(at) ?? at;

        // The hits of a probe come in the text's order, so that the last sentence is mostly theirs too, and none comes back to an earlier one.
        if (!sentence.Contains(at))
        {
            int last = sentence.Start;
            sentence = PhraseText.SentenceAround(Text, new(at, 0));
            if (sentence.Start != last)
            {
                searched.Clear();
            }
        }

        if (searched.Contains(probe))
        {
            return null;
        }

        searched.Add(probe);
        return sentence;
    }

    private int ToSource(int offset) => marks?.ToSource(offset) ?? offset;
}
