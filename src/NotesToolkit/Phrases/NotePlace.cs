using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Phrases;

/// <summary>An item, a paragraph or an answer: what is said there, with what says who does it and when.</summary>
internal sealed partial class NotePlace(Note note, Section section, Item? item, TextSpan span, Markup? markup, TypedContext context)
    : Passage(note.Source.Text, span)
{
    private bool? isAssigned;
    private (TextSpan Sentence, bool NamesDay) last;

    public Section Section => section;

    public Item? Item => item;

    /// <summary>
    /// Whether it mentions somebody, or names its owner in words, "I" only in a commitment; or whether it names a day: a <c>due</c> or
    /// <c>review</c>, a day in its text, or a due day in words. Asked of each phrase, and found once.
    /// </summary>
    private bool IsAssigned => isAssigned ??= Mention().IsMatch(Text)
        || (Typed.Owner is { Value: not null } owner && (section.Kind == SectionKind.Commitments || owner.Words is not ['I', ..]))
        || item?["due"] is not null || item?["review"] is not null
        || DayForm().Matches(Text).Any(day => Days.Parse(day.ValueSpan) is not null)
        || Typed.Due is { Value: not null };

    private TypedLine Typed => item is null ? TypedLine.Nothing : TypedLine.Read(item, context, []);

    /// <summary>Whether neither the place nor the sentence of some words names an owner or a day, in fields or in words.</summary>
    public bool IsUnassigned(TextSpan words)
    {
        if (IsAssigned)
            return false;

        // Each sentence is read once, however many words are asked of.
        TextSpan said = TextSpan.FromBounds(FromSource(words.Start), FromSource(words.End));
        if (!last.Sentence.Contains(said))
        {
            TextSpan sentence = PhraseText.SentenceAround(Text, said);
            last = (sentence, context.NamesDay(Text.Substring(sentence.Start, sentence.Length)));
        }

        return !last.NamesDay;
    }

    public static IReadOnlyList<NotePlace> Of(Note note, TypedContext context)
    {
        HardQuestion? hard = note.HardQuestion is { Outcome: HardQuestionOutcome.Answered or HardQuestionOutcome.Skipped } said ? said : null;
        return
        [
            .. from section in note.Sections
               where section.Kind != SectionKind.Private
               from place in section == hard?.Section ? [new NotePlace(note, section, null, hard.AnswerSpan, null, context)]
                   : section.Items.Select(item => new NotePlace(note, section, item, item.Span, item.Markup, context))
                       .Concat(section.Paragraphs.Select(part => new NotePlace(note, section, null, part.Span, part.Markup, context)))
               orderby place.Span.Start
               select place,
        ];
    }

    protected override void Blank(Span<char> text)
    {
        IEnumerable<TextSpan> unread = markup is not null ? Unread(markup)
            : section.Markups.SelectMany(Unread).Where(part => note.Source.Text[part.Start] != '>').Append(note.HardQuestion!.Question);
        foreach (TextSpan part in unread.Concat(note.CommentsIn(Span)))
        {
            int start = FromSource(part.Start);
            text[start..Math.Max(start, FromSource(part.End))].Fill(PhraseText.Unread);
        }

        foreach (ValueMatch quote in Quotation().EnumerateMatches(text))
            text.Slice(quote.Index, quote.Length).Fill(PhraseText.Unread);
    }

    private static IEnumerable<TextSpan> Unread(Markup markup) => markup.Opaque
        .Concat(markup.Links.Select(link => link.TargetSpan))
        .Concat(markup.Fields.Where(field => field.Key is "principle" or "evidence").Select(field => field.Span));

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}._/-])@[\p{L}\p{Nd}]", ExactCase)]
    private static partial Regex Mention();

    [GeneratedRegex(@"[12][0-9]{3}-[0-9]{2}-[0-9]{2}", ExactCase)]
    private static partial Regex DayForm();

    /// <summary>Words between quotation marks and code between backticks. An apostrophe is none: that opens before a word, closes after.</summary>
    [GeneratedRegex(
        """ "[^"]*" | `[^`]*` | (?<![\p{L}\p{Nd}]) ' (?=[\p{L}\p{Nd}]) .+? (?<!\s) ' (?![\p{L}\p{Nd}]) """,
        ExactCase | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quotation();
}
