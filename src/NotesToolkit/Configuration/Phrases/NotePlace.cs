using NotesToolkit.Notes;

namespace NotesToolkit.Configuration.Phrases;

/// <summary>An item, a paragraph or the hard answer: a place of a note where the language rules read.</summary>
internal sealed class NotePlace(Note note, Section section, Item? item, TextSpan span, Func<IReadOnlyList<TextSpan>> unread)
{
    private Passage? passage;

    public Section Section { get; } = section;

    public Item? Item { get; } = item;

    public TextSpan Span { get; } = span;

    /// <summary>The prepared text, in which what is not read is blanked.</summary>
    public Passage Passage => passage ??= new(PhraseText.Prepare(note.Source.Text, Span, unread(), blankQuotes: true), Span.Start);

    public static IReadOnlyList<NotePlace> Of(Note note)
    {
        List<NotePlace> places = [];
        foreach (Section section in note.Sections)
        {
            if (section.Kind == SectionKind.Private)
            {
                continue;
            }

            if (note.HardQuestion is { Outcome: HardQuestionOutcome.Answered or HardQuestionOutcome.Skipped } hard && hard.Section == section)
            {
                places.Add(new(note, section, null, hard.AnswerSpan, () => [hard.Question, .. UnreadIn(note, section)]));
                continue;
            }

            places.AddRange(section.Items.Select(item => new NotePlace(note, section, item, item.Span, () => Unread(note, item.Markup))));
            places.AddRange(section.Paragraphs.Select(paragraph => new NotePlace(note, section, null, paragraph.Span, () => Unread(note, paragraph.Markup))));
        }

        places.Sort(static (first, second) => first.Span.Start.CompareTo(second.Span.Start));
        return places;
    }

    /// <summary>The place that an offset stands in, or null.</summary>
    public static NotePlace? At(IReadOnlyList<NotePlace> places, int offset)
    {
        int low = 0;
        int high = places.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan span = places[middle].Span;
            if (span.Contains(offset))
            {
                return places[middle];
            }

            (low, high) = offset < span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    private static List<TextSpan> UnreadIn(Note note, Section section)
    {
        IEnumerable<Markup> markups = [.. section.Items.Select(item => item.Markup), .. section.Paragraphs.Select(paragraph => paragraph.Markup)];
        return [.. markups.SelectMany(markup => Unread(note, markup)).Where(span => note.Source.Text[span.Start] != '>')];
    }

    private static IReadOnlyList<TextSpan> Unread(Note note, Markup markup) =>
    [
        .. markup.Opaque,
        .. markup.Links.Select(link => link.TargetSpan),
        .. markup.Fields.Where(field => field.Key is "principle" or "evidence").Select(field => field.Span),
        .. note.Comments,
    ];
}
