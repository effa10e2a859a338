using System.Runtime.InteropServices;

namespace NotesToolkit.Parsing;

/// <summary>Cuts a body into sections and reads what is in each.</summary>
internal sealed class SectionReader(SourceText source, MarkdownBlocks blocks, Vocabulary vocabulary)
{
    private readonly InlineScanner inlines = new(source, blocks, vocabulary);

    // Filled anew for each section.
    private readonly List<TextSpan> itemSpans = [];
    private readonly List<Field> lines = [];
    private readonly List<Item> items = [];

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
        bool saysNone = false;
        FindItems(kind, body);
        items.Clear();
        List<Paragraph>? paragraphs = null;
        foreach (TextSpan span in itemSpans)
        {
            Item item = ItemReader.Read(source, span, blocks, inlines);
            saysNone |= item.IsNone;
            if (!item.IsNone && !item.IsPlaceholder)
                items.Add(item);
        }

        (int first, int count) = blocks.In(body).GetOffsetAndLength(blocks.Blocks.Count);
        for (int i = first; i < first + count; i++)
        {
            MarkdownBlocks.TopLevel block = blocks.Blocks[i];
            if (block.Kind == MarkdownBlocks.BlockKind.Paragraph)
            {
                TextSpan span = TextSpan.FromBounds(block.Span.Start, Math.Min(block.Span.End, body.End));
                ReadOnlySpan<char> text = source.Text.AsSpan(span.Start, span.Length);
                saysNone |= Placeholders.IsNone(text);
                if (!Placeholders.IsNone(text) && !Placeholders.IsPlaceholder(text))
                {
                    List<Field> alone = LineFields(span);
                    (paragraphs ??= new(1)).Add(new(span, inlines.Scan(span, CollectionsMarshal.AsSpan(alone))));
                }
            }
        }

        return new(kind, name, heading, body)
        {
            Items = items.ToArray(),
            Paragraphs = paragraphs ?? (IReadOnlyList<Paragraph>)[],
            Lines = SectionLines(paragraphs),
            SaysNone = saysNone,
        };
    }

    /// <summary>
    /// Finds where the items begin and end. An indented item that is only a field belongs to the item before it, as Markdown takes one
    /// that is indented by a single space for a sibling.
    /// </summary>
    private void FindItems(SectionKind kind, TextSpan body)
    {
        (int first, int count) = blocks.In(body).GetOffsetAndLength(blocks.Blocks.Count);
        itemSpans.Clear();
        lines.Clear();
        for (int i = first; i < first + count; i++)
        {
            MarkdownBlocks.TopLevel block = blocks.Blocks[i];
            if (block.Kind != MarkdownBlocks.BlockKind.ListItem)
                continue;

            int limit = Math.Min(body.End, i + 1 < blocks.Blocks.Count ? blocks.Blocks[i + 1].Span.Start : body.End);
            int line = source.GetLineNumber(block.Span.Start);
            int end = EndOfItem(line, limit);
            bool isOfSection = itemSpans.Count == 0 && kind == SectionKind.Commitments;
            bool isNested = itemSpans.Count > 0 && block.Span.Start > source.GetLine(line).Start;
            if ((isOfSection || isNested) && ItemReader.FieldAlone(source, line) is { } field)
            {
                if (isOfSection)
                {
                    lines.Add(field);
                    continue;
                }

                itemSpans[^1] = TextSpan.FromBounds(itemSpans[^1].Start, end);
                continue;
            }

            itemSpans.Add(TextSpan.FromBounds(block.Span.Start, Math.Max(end, block.Span.Start)));
        }
    }

    /// <summary>The end of the last line of an item: a blank line ends it unless what follows is indented.</summary>
    private int EndOfItem(int first, int limit)
    {
        int end = Math.Min(source.GetLine(first).End, limit);
        bool afterBlank = false;
        for (int line = first + 1; line <= source.LineCount && source.GetLine(line).Start < limit; line++)
        {
            TextSpan at = source.GetLine(line);
            ReadOnlySpan<char> text = source.Text.AsSpan(at.Start, at.Length);
            if (text.IsWhiteSpace())
            {
                afterBlank = true;
                continue;
            }

            if (afterBlank && !char.IsWhiteSpace(text[0]))
                break;

            end = Math.Min(at.Start + text.TrimEnd().Length, limit);
        }

        return end;
    }

    private List<Field> LineFields(TextSpan paragraph)
    {
        List<Field> fields = [];
        int last = source.GetLineNumber(Math.Max(paragraph.Start, paragraph.End - 1));
        for (int line = source.GetLineNumber(paragraph.Start); line <= last; line++)
        {
            if (FieldScanner.OnLine(source.Text, ItemReader.Trim(source.Text, source.GetLine(line))) is { } field)
                fields.Add(field);
        }

        return fields;
    }

    private Markup SectionLines(List<Paragraph>? paragraphs)
    {
        Markup fromLists = lines.Count == 0
            ? Markup.Empty
            : inlines.Scan(TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End), CollectionsMarshal.AsSpan(lines));
        return paragraphs is null ? fromLists
            : lines.Count == 0 && paragraphs is [var only] ? only.Markup
            : new()
        {
            Fields = [.. paragraphs.SelectMany(paragraph => paragraph.Markup.Fields), .. fromLists.Fields],
            Mentions = [.. paragraphs.SelectMany(paragraph => paragraph.Markup.Mentions), .. fromLists.Mentions],
        };
    }
}
