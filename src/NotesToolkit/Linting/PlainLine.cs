using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>A line of the section Commitments that is no list item.</summary>
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
        if (source.LinesOf(paragraph.Span).Take(2).ToArray() is [var only])
            return [new(note, source.GetLine(only), paragraph.Markup, context)];

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

        // What is put in at the start stands before what is taken out there.
        TextEdit last = edits.MinBy(edit => edit.Span.Start)!;
        edits = last.Span.Start == Text.Start
            ? [.. edits.Where(edit => edit != last), last with { NewText = start }]
            : [.. edits, new(new(Text.Start, 0), start)];
        return Fix.Unsafe(note.Source, [.. edits.OrderBy(edit => edit.Span.Start), new(new(Text.End, 0), $"  [due:: {due.Value}]")]);
    }
}
