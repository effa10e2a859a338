using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Phrases;

/// <summary>The phrases of one note. The text is searched once, whatever is asked.</summary>
internal sealed class NoteLanguage(Note note, PhraseBook book, Vocabulary vocabulary)
{
    private readonly List<LiteralHit> hits = book.Search.FindHits(note.Source.Text);
    private readonly IReadOnlyList<NotePhrase>?[] byCategory = new IReadOnlyList<NotePhrase>?[PhraseCategories.Names.Length];
    private Passage? block;

    /// <summary>What a sensitive phrase matches, anywhere in the file, in its order.</summary>
    public IReadOnlyList<PhraseMatch> Sensitive => field ??=
        book.Search.Find(hits, category => category == PhraseCategory.Sensitive, BlockAt, () => [new(note.Source.Text)], People);

    private IReadOnlyList<NotePlace> Places => field ??= NotePlace.Of(note, TypedContext.Of(note, vocabulary));

    private People People => field ??= People.Of(vocabulary.Roster).And(note.With).And(note.Owner);

    /// <summary>The phrases of a category in what is said under the sections where it counts, but for quotations, code and links' targets.</summary>
    public IReadOnlyList<NotePhrase> Find(PhraseCategory category) => byCategory[(int)category] ??=
    [
        .. from match in book.Search.Find(
               hits,
               asked => asked == category,
               at => NotePlace.At(Places, at) is { } place && category.CountsIn(place.Section.Kind) ? place.Passage : null,
               () => Places.Where(place => category.CountsIn(place.Section.Kind)).Select(place => place.Passage),
               People)
           select new NotePhrase(match, NotePlace.At(Places, match.Span.Start)!),
    ];

    private Passage BlockAt(int at) => block is { } last && last.Span.Contains(at) ? last : block = Passage.BlockAt(note.Source.Text, at);
}

internal sealed partial class NotePlace(Note note, Section section, Item? item, TextSpan span, Markup? markup, TypedContext context)
{
    private bool? namesOwner;
    private bool? namesDay;
    private TextSpan sentence;
    private bool namesDayThere;

    public Section Section { get; } = section;

    public Item? Item { get; } = item;

    public TextSpan Span { get; } = span;

    public Passage Passage => field ??= new(note.Source.Text, Span, Unread(), blankQuotes: true);

    /// <summary>Whether it mentions somebody, or names its owner in words: "I" only in a commitment. Asked of each phrase, and found once.</summary>
    public bool NamesOwner => namesOwner ??= Mention().IsMatch(Passage.Text)
        || (Typed.Owner is { Value: not null } owner && (Section.Kind == SectionKind.Commitments || owner.Words is not ['I', ..]));

    /// <summary>Whether it names a day: a <c>due</c> or <c>review</c>, a day in its text, or a due day in words.</summary>
    public bool NamesDay => namesDay ??=
        Item?["due"] is not null || Item?["review"] is not null || HoldsDay(Passage.Text) || Typed.Due is { Value: not null };

    private TypedLine Typed => Item is null ? TypedLine.Nothing : TypedLine.Read(Item, context, []);

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

    public static NotePlace? At(IReadOnlyList<NotePlace> places, int offset)
    {
        int next = places.FirstWhere(offset, static (place, at) => place.Span.End > at);
        return next < places.Count && places[next].Span.Contains(offset) ? places[next] : null;
    }

    private TextSpan[] Unread() =>
    [
        .. markup is not null ? Unread(markup)
            : Section.Markups.SelectMany(Unread).Where(part => note.Source.Text[part.Start] != '>').Append(note.HardQuestion!.Question),
        .. note.CommentsIn(Span),
    ];

    private static IEnumerable<TextSpan> Unread(Markup markup) => markup.Opaque
        .Concat(markup.Links.Select(link => link.TargetSpan))
        .Concat(markup.Fields.Where(field => field.Key is "principle" or "evidence").Select(field => field.Span));

    private static bool HoldsDay(string text) => DayForm().Matches(text).Any(day => Days.Parse(day.ValueSpan) is not null);

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}._/-])@[\p{L}\p{Nd}]", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"[12][0-9]{3}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex DayForm();
}

internal sealed record NotePhrase(PhraseMatch Match, NotePlace Place)
{
    /// <summary>Whether its place names no owner and no day, in fields or in words.</summary>
    public bool IsUnassigned => !Place.NamesOwner && !Place.NamesDay && !Place.NamesDayBeside(Match.Span);
}
