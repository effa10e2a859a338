using NotesToolkit.Parsing;

namespace NotesToolkit.Disclosure;

/// <summary>A part of a note that is not shown, and what is in its place in the note that is.</summary>
internal readonly record struct HiddenSpan(TextSpan Span, string Instead);

internal sealed class DisclosedNote
{
    private readonly Note original;
    private readonly List<HiddenSpan> hidden = [];
    private readonly Lazy<Note> disclosed;

    /// <summary>A note of which some parts are hidden; the spans are in order, and a part may lie in another one.</summary>
    public DisclosedNote(Note original, IEnumerable<HiddenSpan> parts, Vocabulary vocabulary)
    {
        this.original = original;
        foreach (HiddenSpan part in parts)
        {
            if (hidden.Count == 0 || part.Span.End > hidden[^1].Span.End)
                hidden.Add(part);
        }

        disclosed = new(() => hidden.Count == 0 ? original : NoteParser.Parse(original.Source.WithText(WithoutHidden()), vocabulary));
    }

    /// <summary>The note without what is hidden, line for line: all that is printed of a note is made of it.</summary>
    public Note Note => disclosed.Value;

    public bool Hides(TextSpan span) => Hidden(span).Any(part => part.Overlaps(span) || (span.IsEmpty && part.Contains(span.Start)));

    public string Show(TextSpan span) => Show(original.Source.Text, span, Hidden(span));

    public static string Show(string text, TextSpan span, IEnumerable<TextSpan> hidden)
    {
        StringBuilder? result = null;
        int at = span.Start;
        foreach (TextSpan part in hidden.Where(span.Overlaps))
        {
            int start = Math.Max(part.Start, span.Start);
            // What overlaps a part that is hidden already needs no second mark.
            if (start > at || result is null)
                result = (result ?? new()).Append(text, at, start - at).Append(Redactor.Mark);

            at = Math.Max(at, Math.Min(part.End, span.End));
        }

        return result is null ? text.Substring(span.Start, span.Length) : result.Append(text, at, span.End - at).ToString();
    }

    private IEnumerable<TextSpan> Hidden(TextSpan span) =>
        hidden.Skip(hidden.FirstWhere(part => part.Span.End > span.Start)).Select(part => part.Span).TakeWhile(part => part.Start <= span.End);

    private string WithoutHidden()
    {
        string text = original.Source.Text;
        StringBuilder result = new(text.Length);
        int at = 0;
        foreach (HiddenSpan part in hidden)
        {
            // Of two that overlap, the second begins in the first.
            int start = Math.Max(at, part.Span.Start);
            result.Append(text, at, start - at).Append(part.Instead);
            result.Append([.. text[start..part.Span.End].Where(c => c is '\n' or '\r')]);
            at = part.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}

internal sealed partial class HiddenSpans(Note note, Redactor redactor, Written? written)
{
    /// <summary>What may be shown of a signal that may be of attrition to who asks for those.</summary>
    private static readonly string[] Judged = ["trend", "likelihood", "impact", "regretted"];

    private readonly List<HiddenSpan> found = [];

    public IEnumerable<HiddenSpan> Find()
    {
        found.AddRange(note.SectionsOf(SectionKind.Private).Select(section => new HiddenSpan(section.Span, "## Private")));
        found.AddRange(SignalKinds.HiddenItems(note).Select(item => new HiddenSpan(item.Span, InsteadOf(item))));
        found.AddRange(SignalKinds.HiddenLines(note).Select(line => new HiddenSpan(line, Redactor.NotShown)));
        found.AddRange(redactor.FindSensitive(note).Select(Withheld));
        found.AddRange(note.Sections.SelectMany(section => section.Markups).SelectMany(markup => markup.Topics)
            .Where(topic => redactor.Name(topic.Name, written) == Redactor.Mark).Select(topic => Withheld(topic.Span)));
        if (written is { } at)
            FindPrivate(at);

        return found.OrderBy(part => part.Span.Start).ThenByDescending(part => part.Span.End);
    }

    private static HiddenSpan Withheld(TextSpan span) => new(span, Redactor.Mark);

    /// <summary>That there was a signal, and how it is judged; never its words.</summary>
    private string InsteadOf(Item item)
    {
        string marker = note.Source.Text[item.Span.Start..item.FirstLine.Start];
        string kind = SignalKinds.Of(item) is { } known ? $"  [signal:: {known}]" : string.Empty;
        IEnumerable<string> fields =
            from key in Judged
            let value = item[key]?.Value.ToLowerInvariant()
            where value is not null && FieldCatalogue.Find(SectionKind.Signals, key)!.Words!.Contains(value, StringComparer.Ordinal)
            select $"  [{key}:: {value}]";
        return $"{marker}{Redactor.NotShown}{kind}{string.Concat(fields)}";
    }

    private void FindPrivate(Written at)
    {
        foreach (Section section in note.Sections)
        {
            foreach (Item item in section.Items)
                FindIn(item, section, at);

            foreach (Paragraph paragraph in section.Paragraphs.Where(paragraph => redactor.IsPrivate(note.Source.Slice(paragraph.Span), at)))
                Hide(paragraph.Span, []);

            FindIn(section.Lines, section, at);
            if (section.Kind == SectionKind.Other && redactor.IsPrivate(section.Name, at))
                Hide(section.Heading, []);
        }

        if (note.HardQuestion is { } hard && redactor.IsPrivate(hard.Answer, at))
            Hide(hard.AnswerSpan, []);

        FindLines(at);

        foreach (FrontMatterEntry entry in note.FrontMatter.Entries.Where(entry => entry.Key == "void" && redactor.IsPrivate(entry.Value, at)))
            found.Add(Withheld(entry.ValueSpan));
    }

    private void FindIn(Item item, Section section, Written at)
    {
        Commitment? commitment = note.Commitments.FirstOrDefault(commitment => ReferenceEquals(commitment.Item, item));
        if (redactor.IsPrivate(item.Words, at) || (commitment is not null && redactor.IsPrivate(commitment.Wording, at)))
        {
            IEnumerable<TextSpan> owners = commitment?.Owners.Select(owner => owner.Span) ?? [];
            Hide(TextSpan.FromBounds(item.TextStart, item.Span.End), [.. item.Markup.Fields.Select(field => field.Span), .. owners]);
        }

        FindIn(item.Markup, section, at);
    }

    /// <summary>The lines of what is neither an item nor read at all: quotations, code, comments, tables, definitions, headings within.</summary>
    private void FindLines(Written at)
    {
        IEnumerable<TextSpan> known =
        [
            note.FrontMatter.Span,
            .. note.HardQuestion is { } hard ? [hard.Question] : (TextSpan[])[],
            .. note.SectionsOf(SectionKind.Private).Select(section => section.Span),
            .. note.Sections.Select(section => section.Heading),
            .. note.Sections.SelectMany(section => section.Items).Select(item => item.FirstLine),
        ];
        HashSet<int> read = [.. known.SelectMany(note.Source.LinesOf)];
        TextSpan[] fields = [.. note.Sections.SelectMany(section => section.Items.Select(item => item.Markup).Append(section.Lines))
            .SelectMany(markup => markup.Fields).Select(field => field.Span)];
        string words = note.Source.Blanked(new(0, note.Source.Text.Length), fields);
        foreach (TextSpan line in Enumerable.Range(1, note.Source.LineCount).Where(number => !read.Contains(number)).Select(note.Source.GetLine))
        {
            if (redactor.IsPrivate(words[line.Start..line.End], at))
                Hide(line, fields);
        }
    }

    private void FindIn(Markup markup, Section section, Written at)
    {
        found.AddRange(markup.Fields.Where(field => IsProse(field, section) && redactor.IsPrivate(field.Value, at))
            .Select(field => Withheld(field.ValueSpan)));
    }

    /// <summary>Whether a field's value is the writer's own words, and neither a day, nor one of a set, nor what something is known by.</summary>
    private static bool IsProse(Field field, Section section) =>
        field.Day is null
        && !(FieldCatalogue.Find(section.Kind, field.Key)?.Words is { } known
            && Note.SplitValues(field.Value).All(value => known.Contains(value, StringComparer.OrdinalIgnoreCase)))
        && !(field.Key == "escalate" && !field.Value.Contains(' ', StringComparison.Ordinal))
        && field.Key is not ("id" or "of" or "principle" or "level" or "rating");

    /// <summary>Hides what is written in some lines, but not how they are indented, nor some parts.</summary>
    private void Hide(TextSpan span, TextSpan[] kept) => found.AddRange(
        from part in span.Without(kept)
        from words in LineWords().Matches(note.Source.Slice(part))
        select Withheld(new(part.Start + words.Index, words.Length)));

    /// <summary>What a line holds after its indent and markers.</summary>
    [GeneratedRegex(@"[^\s*+>-](.*\S)?", ExactCase)]
    private static partial Regex LineWords();
}
