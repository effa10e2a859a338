namespace NotesToolkit.Phrases;

/// <summary>
/// A stretch of a source as a reader sees it: straight quotes, one space for any white space, no marks of emphasis and no frames of block quotes.
/// A line break is left only where a block begins.
/// </summary>
internal sealed class Passage
{
    private readonly string source;
    private readonly int[] offsets;
    private readonly List<PhraseProbe> searched = [];
    private int length;
    private TextSpan sentence;
    private bool? namesSomebody;

    /// <summary>Prepares a stretch; what is not to be read keeps its place, as <see cref="PhraseText.Unread"/>.</summary>
    public Passage(string source, TextSpan span, IReadOnlyList<TextSpan>? unread = null, bool blankQuotes = false)
    {
        this.source = source;
        Span = span;
        offsets = new int[span.Length];
        char[] text = new char[span.Length];
        Read(text);
        foreach (TextSpan part in unread ?? [])
        {
            int start = FromSource(part.Start);
            text.AsSpan(start, Math.Max(0, FromSource(part.End) - start)).Fill(PhraseText.Unread);
        }

        if (blankQuotes)
            QuotedSpeech.Blank(text.AsSpan(0, length));

        Text = new(text, 0, length);
    }

    /// <summary>All of a text that stands alone.</summary>
    public Passage(string text)
        : this(text, new(0, text.Length))
    {
    }

    public TextSpan Span { get; }

    public string Text { get; }

    /// <summary>The block of a text, such as an item or a line, that an offset stands in: no sentence goes on behind its end.</summary>
    public static Passage BlockAt(string source, int position)
    {
        int start = position;
        while (start > 0 && !(source[start - 1] == '\n' && PhraseText.BeginsBlock(source, start)))
            start--;

        while (start < position && source[start] is ' ' or '\t' or '\r' or '>')
            start++;

        int end = position;
        while (end < source.Length && !(source[end] == '\n' && PhraseText.BeginsBlock(source, end + 1)))
            end++;

        return new(source, TextSpan.FromBounds(start, end));
    }

    /// <summary>Whether somebody is named in it: by a mention, or as the roster does.</summary>
    public bool Names(People people) => namesSomebody ??= people.FindIn(Text).Any(person => person.Kind == PersonWordKind.Named);

    /// <summary>Where words of the source stand in the prepared text.</summary>
    public TextSpan SpanInText(TextSpan words) => TextSpan.FromBounds(FromSource(words.Start), FromSource(words.End));

    /// <summary>Where a character of the prepared text stands in the source.</summary>
    public int ToSource(int offset) => offsets[offset];

    /// <summary>Where words of the prepared text stand in the source.</summary>
    public TextSpan SpanInSource(TextSpan words) => TextSpan.FromBounds(ToSource(words.Start), ToSource(words.End - 1) + 1);

    /// <summary>The sentence at an offset of the source, in the text's offsets, unless a probe has searched it already.</summary>
    public TextSpan? NextSentence(PhraseProbe probe, int position)
    {
        int at = FromSource(position);

        // The hits of a probe come in the text's order, so that the last sentence is mostly theirs too, and none comes back to an earlier one.
        if (!sentence.Contains(at))
        {
            int last = sentence.Start;
            sentence = PhraseText.SentenceAround(Text, new(at, 0));
            if (sentence.Start != last)
                searched.Clear();
        }

        if (searched.Contains(probe))
            return null;

        searched.Add(probe);
        return sentence;
    }

    private int FromSource(int position)
    {
        int at = offsets.AsSpan(0, length).BinarySearch(position);
        return at < 0 ? ~at : at;
    }

    private void Read(Span<char> text)
    {
        bool atLineStart = true;
        for (int at = Span.Start; at < Span.End; at++)
        {
            int marks = source[at] is '*' or '_' or '~' ? PhraseText.MarksOfEmphasis(source, at, Span) : 0;
            if (marks > 0)
            {
                at += marks - 1;
                continue;
            }

            char c = PhraseText.Plain(source[at]);
            bool isBreak = c == '\n';
            c = atLineStart && c == '>' ? ' ' : isBreak && !PhraseText.BeginsBlock(source, at + 1) ? ' ' : c;
            atLineStart = isBreak || (atLineStart && c == ' ');
            if (c != ' ' || length == 0 || text[length - 1] is not (' ' or '\n'))
            {
                offsets[length] = at;
                text[length++] = c;
            }
        }
    }
}
