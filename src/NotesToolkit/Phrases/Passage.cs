namespace NotesToolkit.Phrases;

/// <summary>A text as a reader sees it: plain quotes, single spaces, no marks of emphasis; a line break only where a block begins.</summary>
internal class Passage(string source, TextSpan? part = null)
{
    private int[] offsets = [];
    private int length;
    private TextSpan sentence;
    private bool? namesSomebody;

    public TextSpan Span { get; } = part ?? new(0, source.Length);

    /// <summary>Read when first asked for, which comes before every other question.</summary>
    public string Text => field ??= Read();

    /// <summary>The passage, of some in their order that do not overlap, that an offset of the source is in.</summary>
    public static T? At<T>(IReadOnlyList<T> passages, int offset)
        where T : Passage
    {
        int next = passages.FirstWhere(passage => passage.Span.End > offset);
        return next < passages.Count && passages[next].Span.Contains(offset) ? passages[next] : null;
    }

    public bool Names(People people) => namesSomebody ??= people.FindIn(Text).Any(person => person.Kind == PersonWordKind.Named);

    public int ToSource(int offset) => offsets[offset];

    public TextSpan SpanInSource(TextSpan words) => TextSpan.FromBounds(ToSource(words.Start), ToSource(words.End - 1) + 1);

    /// <summary>The sentence at an offset of the source, in the text's offsets. Mostly it is the one that was asked for last.</summary>
    public TextSpan SentenceAt(int position)
    {
        string text = Text;
        int at = FromSource(position);
        return sentence.Contains(at) ? sentence : sentence = PhraseText.SentenceAround(text, new(at, 0));
    }

    /// <summary>Puts <see cref="PhraseText.Unread"/> in place of what is not to be searched.</summary>
    protected virtual void Blank(Span<char> text)
    {
    }

    protected int FromSource(int position)
    {
        int at = offsets.AsSpan(0, length).BinarySearch(position);
        return at < 0 ? ~at : at;
    }

    private string Read()
    {
        offsets = new int[Span.Length];
        char[] text = new char[Span.Length];
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

        Blank(text.AsSpan(0, length));
        return new(text, 0, length);
    }
}
