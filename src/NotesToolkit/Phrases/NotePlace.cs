using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Phrases;

/// <summary>An item, a paragraph or the hard answer: a place of a note where the language rules read.</summary>
internal sealed class NotePlace(Note note, Section section, Item? item, TextSpan span, Markup? markup, TypedContext context)
{
    private Passage? passage;
    private bool? namesOwner;
    private bool? namesDay;
    private TextSpan sentence;
    private bool namesDayThere;

    public Section Section { get; } = section;

    public Item? Item { get; } = item;

    public TextSpan Span { get; } = span;

    /// <summary>The prepared text, in which what is not read is blanked.</summary>
    public Passage Passage => passage ??= new(note.Source.Text, Span, Unread(), blankQuotes: true);

    /// <summary>Whether it mentions somebody, or names its owner in words. Asked of each phrase, and looked for once.</summary>
    public bool NamesOwner => namesOwner ??= MentionsSomebody(Passage.Text) || Typed.Owner is { Value: not null, Words: not ['I', ..] };

    /// <summary>Whether it names a day: a <c>due</c> or <c>review</c>, a day in its text, or a due day in words.</summary>
    public bool NamesDay => namesDay ??=
        Item?["due"] is not null || Item?["review"] is not null || HoldsDay(Passage.Text) || Typed.Due is { Value: not null };

    private TypedLine Typed => Item is null ? TypedLine.Nothing : TypedLine.Read(note.Source, Item, context, []);

    /// <summary>Whether the sentence of some words tells a day in words too. Each is read once, however many words are asked of.</summary>
    public bool NamesDayBeside(TextSpan words)
    {
        TextSpan said = Passage.SpanInText(words);
        if (!sentence.Contains(said))
        {
            sentence = PhraseText.SentenceAround(Passage.Text, said);
            namesDayThere = context.NamesDay(Passage.Text.Substring(sentence.Start, sentence.Length));
        }

        return namesDayThere;
    }

    public static IReadOnlyList<NotePlace> Of(Note note, TypedContext context)
    {
        List<NotePlace> places = new(note.Sections.Sum(section => section.Items.Count + section.Paragraphs.Count));
        foreach (Section section in note.Sections)
        {
            if (section.Kind == SectionKind.Private)
                continue;

            if (note.HardQuestion is { Outcome: HardQuestionOutcome.Answered or HardQuestionOutcome.Skipped } hard && hard.Section == section)
            {
                places.Add(new(note, section, null, hard.AnswerSpan, null, context));
                continue;
            }

            foreach (Item item in section.Items)
                places.Add(new(note, section, item, item.Span, item.Markup, context));

            foreach (Paragraph paragraph in section.Paragraphs)
                places.Add(new(note, section, null, paragraph.Span, paragraph.Markup, context));
        }

        places.Sort(static (first, second) => first.Span.Start.CompareTo(second.Span.Start));
        return places;
    }

    /// <summary>The place that an offset stands in, or null.</summary>
    public static NotePlace? At(IReadOnlyList<NotePlace> places, int offset)
    {
        int next = places.FirstWhere(offset, static (place, at) => place.Span.End > at);
        return next < places.Count && places[next].Span.Contains(offset) ? places[next] : null;
    }

    private List<TextSpan> Unread()
    {
        List<TextSpan> unread = [];
        if (markup is not null)
        {
            AddUnread(markup, unread);
        }
        else
        {
            foreach (Item held in Section.Items)
                AddUnread(held.Markup, unread);

            foreach (Paragraph paragraph in Section.Paragraphs)
                AddUnread(paragraph.Markup, unread);

            unread.RemoveAll(quoted => note.Source.Text[quoted.Start] == '>');
            unread.Add(note.HardQuestion!.Question);
        }

        unread.AddRange(note.CommentsIn(Span));
        return unread;
    }

    private static void AddUnread(Markup markup, List<TextSpan> unread)
    {
        unread.AddRange(markup.Opaque);
        foreach (Link link in markup.Links)
            unread.Add(link.TargetSpan);

        foreach (Field field in markup.Fields)
        {
            if (field.Key is "principle" or "evidence")
                unread.Add(field.Span);
        }
    }

    private static bool MentionsSomebody(string text)
    {
        for (int at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            bool isFree = at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_' or '-' or '/');
            if (isFree && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
                return true;
        }

        return false;
    }

    private static bool HoldsDay(string text)
    {
        for (int at = 0; at + Days.Format.Length <= text.Length; at++)
        {
            if (text[at] is '2' or '1' && Days.Parse(text.AsSpan(at, Days.Format.Length)) is not null)
                return true;
        }

        return false;
    }
}

/// <summary>A phrase in a place of a note where the language rules read.</summary>
internal sealed record NotePhrase(PhraseMatch Match, NotePlace Place)
{
    /// <summary>Whether its place names no owner and no day, in fields or in words.</summary>
    public bool IsUnassigned => !Place.NamesOwner && !Place.NamesDay && !Place.NamesDayBeside(Match.Span);
}
