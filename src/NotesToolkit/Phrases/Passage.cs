namespace NotesToolkit.Phrases;

/// <summary>A text as a reader sees it: plain quotes, single spaces, no marks of emphasis; a line break only where a block begins.</summary>
internal sealed partial class Passage
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
        {
            foreach (ValueMatch quote in Quotation().EnumerateMatches(text.AsSpan(0, length)))
                text.AsSpan(quote.Index, quote.Length).Fill(PhraseText.Unread);
        }

        Text = new(text, 0, length);
    }

    /// <summary>All of a text by itself.</summary>
    public Passage(string text)
        : this(text, new(0, text.Length))
    {
    }

    public TextSpan Span { get; }

    public string Text { get; }

    /// <summary>The block of a text, such as an item or a line, that an offset is in: no sentence goes on after its end.</summary>
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

    public TextSpan SpanInText(TextSpan words) => TextSpan.FromBounds(FromSource(words.Start), FromSource(words.End));

    public int ToSource(int offset) => offsets[offset];

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

    /// <summary>Words between quotation marks and code between backticks. An apostrophe is none: that opens before a word, closes after.</summary>
    [GeneratedRegex(
        """ "[^"]*" | `[^`]*` | (?<![\p{L}\p{Nd}]) ' (?=[\p{L}\p{Nd}]) .+? (?<!\s) ' (?![\p{L}\p{Nd}]) """,
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quotation();
}
