using NotesToolkit.Linting.Rules;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>A page whose text is under no section: which of its lines say who does what, and the fix that puts them under Commitments.</summary>
internal sealed class Jottings
{
    private readonly SourceText source;
    private readonly TextSpan[] agreed;

    public Jottings(Note note, Vocabulary vocabulary)
    {
        source = note.Source;
        TypedContext typed = TypedContext.Of(note, vocabulary);
        Section[] loose = [.. note.Sections.Where(section => section.Kind == SectionKind.Other)];
        agreed =
        [
            .. loose.SelectMany(section => section.Items)
                .Where(item => item.Box is { IsKnown: true } || TypedLine.Read(source, item, typed, []).Owner?.Value is not null).Select(Own)
                .Concat(loose.SelectMany(section => section.Paragraphs.Concat(section.Items.Select(Lazy).OfType<Paragraph>()))
                    .SelectMany(paragraph => PlainLine.Of(note, paragraph, typed)).Where(line => line.HasOwner).Select(line => line.Text))
                .OrderBy(line => line.Start),
        ];
        int start = loose.SelectMany(section => section.Items.Select(item => item.Span.Start)
            .Concat(section.Paragraphs.Select(paragraph => paragraph.Span.Start))).Min();
        FirstLine = source.GetLine(source.GetLineNumber(start));
        IEnumerable<string> lines = agreed.Select(source.Slice).Select(text => text.StartsWith('[') ? $"- {text}" : $"- [ ] {text}");
        string[] written = [.. lines.Select(line => line.TrimEnd())];
        if (written.Length > 0 && SectionEdits.Insert(note, SectionKind.Commitments, vocabulary, written) is { } section)
            Fix = Fix.Unsafe(source, [.. agreed.Select(line => new TextEdit(source.WholeLines(line), string.Empty)), section]);
    }

    public TextSpan FirstLine { get; }

    public Fix? Fix { get; }

    public string Advice => (agreed.Length == 0
            ? $"Write what was agreed under ## Commitments: {LooseCommitment.Form}"
            : $"Move under ## Commitments what says who does what: {Sentences.Lines([.. agreed.Select(line => source.GetLineNumber(line.Start))])}")
        + "; or write there nothing agreed: and the reason. Move the rest under ## Priorities, ## Blockers, ## Decisions or ## Growth.";

    /// <summary>An item without the lines that only CommonMark takes for its own, because no blank line comes before them.</summary>
    private TextSpan Own(Item item)
    {
        int line = source.GetLineNumber(item.FirstLine.Start);
        int last = source.GetLineNumber(item.Span.End - 1);
        while (line < last && source.Slice(source.GetLine(line + 1)) is [' ' or '\t', ..])
            line++;

        return TextSpan.FromBounds(item.FirstLine.Start, Math.Min(source.GetLine(line).End, item.Span.End));
    }

    /// <summary>The lines that only CommonMark takes for an item's own, or null.</summary>
    private Paragraph? Lazy(Item item) => Own(item).End is var end && source.Text.AsSpan(end, Math.Max(0, item.Span.End - end)).IsWhiteSpace() ? null
        : new(TextSpan.FromBounds(source.GetLine(source.GetLineNumber(end) + 1).Start, item.Span.End), item.Markup);
}

internal sealed class PlainLine
{
    private readonly Note note;
    private readonly Mention? owner;
    private readonly TypedLine? typed;

    private PlainLine(Note note, TextSpan line, Markup markup, TypedContext context)
    {
        this.note = note;
        string text = note.Source.Slice(line);
        Text = new(line.Start + text.Length - text.TrimStart().Length, text.Trim().Length);
        owner = markup.Mentions.FirstOrDefault(mention => !mention.IsInField);
        typed = markup.Fields.Any(field => !field.IsBracketed)
            ? null
            : TypedLine.Read(note.Source, new(note.Source, Text, Text, Box: null, markup), context, owner is null ? [] : [owner]);
    }

    public TextSpan Text { get; }

    public static IEnumerable<PlainLine> Of(Note note, Paragraph paragraph, TypedContext context)
    {
        SourceText source = note.Source;
        ILookup<int, Field> fields = ByLine(source, paragraph.Markup.Fields, field => field.Span);
        ILookup<int, Mention> mentions = ByLine(source, paragraph.Markup.Mentions, mention => mention.Span);
        ILookup<int, Topic> topics = ByLine(source, paragraph.Markup.Topics, topic => topic.Span);
        ILookup<int, Link> links = ByLine(source, paragraph.Markup.Links, link => link.Span);
        ILookup<int, TextSpan> opaque = ByLine(source, paragraph.Markup.Opaque, span => span);
        return source.LinesOf(paragraph.Span).Select(line => new PlainLine(note, source.GetLine(line), new()
        {
            Fields = [.. fields[line]],
            Mentions = [.. mentions[line]],
            Topics = [.. topics[line]],
            Links = [.. links[line]],
            Opaque = [.. opaque[line]],
        }, context));
    }

    public bool ReadsLikeACommitment => typed is not null && (owner is not null || typed.Owner is not null || typed.Due is not null);

    public bool HasOwner => typed?.Owner?.Value is not null;

    private static ILookup<int, T> ByLine<T>(SourceText source, IReadOnlyList<T> parts, Func<T, TextSpan> spanOf) =>
        (from part in parts
         from line in source.LinesOf(spanOf(part))
         select (Line: line, Part: part)).ToLookup(at => at.Line, at => at.Part);

    /// <summary>The edits that make a commitment of it, or null where its owner or its day is not known.</summary>
    public Fix? AsCommitment()
    {
        if (typed?.Due is not { Value: not null } due || (owner is null && typed.Owner?.Value is null))
            return null;

        List<TextEdit> edits = [new(due.Span, string.Empty)];
        string start = "- [ ] ";
        if (typed.Owner is { Value: not null } who)
        {
            edits.Add(new(who.Span, string.Empty));
            start += $"@{who.Value} ";
        }

        // What is put in at the start comes before what is taken out there.
        TextEdit last = edits.MinBy(edit => edit.Span.Start)!;
        edits = last.Span.Start == Text.Start
            ? [.. edits.Where(edit => edit != last), last with { NewText = start }]
            : [.. edits, new(new(Text.Start, 0), start)];
        return Fix.Unsafe(note.Source, [.. edits.OrderBy(edit => edit.Span.Start), new(new(Text.End, 0), $"  [due:: {due.Value}]")]);
    }
}
