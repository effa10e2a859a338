namespace NotesToolkit.Parsing;

/// <summary>Cuts a body into sections and reads what is in each.</summary>
internal sealed class SectionReader(SourceText source, MarkdownBlocks blocks, Vocabulary vocabulary)
{
    private readonly InlineScanner inlines = new(source, blocks, vocabulary);

    public List<Section> Read(IReadOnlyCollection<Section> begun)
    {
        IEnumerable<int> ends = begun.Skip(1).Select(next => next.Heading.Start).Append(source.Text.Length);
        return
        [
            .. begun.Zip(ends, (section, end) => section with { Span = TextSpan.FromBounds(section.Heading.Start, end) })
                .Where(section => !section.Span.IsEmpty)
                .Select(section => section.Kind == SectionKind.Private ? section : ReadBody(section)),
        ];
    }

    private Section ReadBody(Section section)
    {
        MarkdownBlocks.TopLevel[] inside = [.. blocks.In(section.Span)];
        List<Field> lines = [];
        Item[] items = [.. FindItems(section, inside, lines).Select(span => ItemReader.Read(source, span, blocks, inlines))];
        ILookup<bool, TextSpan> texts = inside.Where(block => block.IsParagraph && !Placeholders.IsPlaceholder(source.Read(block.Span)))
            .Select(block => block.Span).ToLookup(span => Placeholders.IsNone(source.Read(span)));
        Paragraph[] paragraphs = [.. texts[false].Select(span => new Paragraph(span, inlines.Scan(span, LineFields(span))))];
        return section with
        {
            Items = Array.FindAll(items, item => !item.IsNone && !item.IsPlaceholder),
            Paragraphs = paragraphs,
            Lines = SectionLines(lines, paragraphs),
            SaysNone = texts[true].Any() || Array.Exists(items, item => item.IsNone),
        };
    }

    /// <summary>Finds the items. One that is only a field and indented belongs to the one before; to Markdown the two are siblings.</summary>
    private List<TextSpan> FindItems(Section section, MarkdownBlocks.TopLevel[] inside, List<Field> lines)
    {
        List<TextSpan> spans = [];
        foreach (TextSpan item in inside.Where(block => block.IsItem).Select(block => block.Span))
        {
            int line = source.GetLineNumber(item.Start);
            bool isOfSection = spans.Count == 0 && section.Kind == SectionKind.Commitments;
            bool isNested = spans.Count > 0 && item.Start > source.GetLine(line).Start;
            Field? alone = isOfSection || isNested ? ItemReader.FieldAlone(source, line) : null;
            if (alone is null)
                spans.Add(item);
            else if (isNested)
                spans[^1] = TextSpan.FromBounds(spans[^1].Start, item.End);
            else
                lines.Add(alone);
        }

        return spans;
    }

    private Field[] LineFields(TextSpan paragraph) =>
    [
        .. source.LinesOf(paragraph).Select(line => FieldScanner.OnLine(source.Text, ItemReader.Trim(source.Text, source.GetLine(line))))
            .OfType<Field>(),
    ];

    private Markup SectionLines(List<Field> lines, Paragraph[] paragraphs)
    {
        Markup[] markups =
        [
            .. paragraphs.Select(paragraph => paragraph.Markup),
            .. lines.Count == 0 ? [] : (Markup[])[inlines.Scan(TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End), lines)],
        ];
        return markups is [] ? Markup.Empty : markups is [var only] ? only : new()
        {
            Fields = [.. markups.SelectMany(markup => markup.Fields)],
            Mentions = [.. markups.SelectMany(markup => markup.Mentions)],
        };
    }
}
