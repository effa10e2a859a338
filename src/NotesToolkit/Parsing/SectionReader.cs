namespace NotesToolkit.Parsing;

/// <summary>Cuts a body into sections and reads what is in each.</summary>
internal sealed class SectionReader(SourceText source, MarkdownBlocks blocks, Vocabulary vocabulary)
{
    private readonly InlineScanner inlines = new(source, blocks, vocabulary);

    public List<Section> Read(IReadOnlyList<SectionBounds.Bound> bounds)
    {
        List<Section> sections = new(bounds.Count);
        for (int i = 0; i < bounds.Count; i++)
        {
            SectionBounds.Bound bound = bounds[i];
            TextSpan span = TextSpan.FromBounds(bound.Start, i + 1 < bounds.Count ? bounds[i + 1].Start : source.Text.Length);
            if (!span.IsEmpty)
            {
                sections.Add(bound.Kind == SectionKind.Private
                    ? new(SectionKind.Private, bound.Name, bound.Heading, span)
                    : ReadBody(bound.Kind, bound.Name, bound.Heading, span));
            }
        }

        return sections;
    }

    private Section ReadBody(SectionKind kind, string name, TextSpan heading, TextSpan body)
    {
        List<Field> lines = [];
        Item[] items = [.. FindItems(kind, body, lines).Select(span => ItemReader.Read(source, span, blocks, inlines))];
        bool saysNone = Array.Exists(items, item => item.IsNone);
        List<Paragraph> paragraphs = [];
        foreach (MarkdownBlocks.TopLevel block in blocks.In(body))
        {
            TextSpan span = TextSpan.FromBounds(block.Span.Start, Math.Min(block.Span.End, body.End));
            if (block.Kind != MarkdownBlocks.BlockKind.Paragraph || Placeholders.IsPlaceholder(source.Read(span)))
                continue;

            if (Placeholders.IsNone(source.Read(span)))
                saysNone = true;
            else
                paragraphs.Add(new(span, inlines.Scan(span, LineFields(span))));
        }

        return new(kind, name, heading, body)
        {
            Items = Array.FindAll(items, item => !item.IsNone && !item.IsPlaceholder),
            Paragraphs = paragraphs.ToArray(),
            Lines = SectionLines(lines, paragraphs),
            SaysNone = saysNone,
        };
    }

    /// <summary>
    /// Finds where the items begin and end. An indented item that is only a field belongs to the item before it, as Markdown takes one
    /// that is indented by a single space for a sibling.
    /// </summary>
    private List<TextSpan> FindItems(SectionKind kind, TextSpan body, List<Field> lines)
    {
        ReadOnlySpan<MarkdownBlocks.TopLevel> inside = blocks.In(body);
        List<TextSpan> spans = [];
        for (int i = 0; i < inside.Length; i++)
        {
            if (inside[i].Kind != MarkdownBlocks.BlockKind.ListItem)
                continue;

            int start = inside[i].Span.Start;
            int line = source.GetLineNumber(start);
            int end = EndOfItem(line, i + 1 < inside.Length ? inside[i + 1].Span.Start : body.End);
            bool isOfSection = spans.Count == 0 && kind == SectionKind.Commitments;
            bool isNested = spans.Count > 0 && start > source.GetLine(line).Start;
            Field? alone = isOfSection || isNested ? ItemReader.FieldAlone(source, line) : null;
            if (alone is null)
                spans.Add(TextSpan.FromBounds(start, Math.Max(end, start)));
            else if (isNested)
                spans[^1] = TextSpan.FromBounds(spans[^1].Start, end);
            else
                lines.Add(alone);
        }

        return spans;
    }

    /// <summary>The end of the last line of an item: a blank line ends it unless what follows is indented.</summary>
    private int EndOfItem(int first, int limit)
    {
        int end = Math.Min(source.GetLine(first).End, limit);
        bool afterBlank = false;
        for (int line = first + 1; line <= source.LineCount && source.GetLine(line).Start < limit; line++)
        {
            TextSpan at = ItemReader.Trim(source.Text, source.GetLine(line));
            if (afterBlank && !at.IsEmpty && at.Start == source.GetLine(line).Start)
                break;

            afterBlank |= at.IsEmpty;
            end = at.IsEmpty ? end : Math.Min(at.End, limit);
        }

        return end;
    }

    private Field[] LineFields(TextSpan paragraph) =>
    [
        .. source.LinesOf(paragraph).Select(line => FieldScanner.OnLine(source.Text, ItemReader.Trim(source.Text, source.GetLine(line))))
            .OfType<Field>(),
    ];

    private Markup SectionLines(List<Field> lines, List<Paragraph> paragraphs)
    {
        Markup fromLists = lines.Count == 0
            ? Markup.Empty
            : inlines.Scan(TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End), lines);
        return paragraphs.Count == 0 ? fromLists
            : lines.Count == 0 && paragraphs is [var only] ? only.Markup
            : new()
        {
            Fields = [.. paragraphs.SelectMany(paragraph => paragraph.Markup.Fields), .. fromLists.Fields],
            Mentions = [.. paragraphs.SelectMany(paragraph => paragraph.Markup.Mentions), .. fromLists.Mentions],
        };
    }
}
