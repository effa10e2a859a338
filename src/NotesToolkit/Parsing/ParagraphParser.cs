using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesToolkit.Parsing;

/// <summary>
/// Reads paragraphs as Markdig does, but in a time that grows with the text and no faster: a setext heading stays a paragraph, since it opens no
/// section,
/// and link definitions are kept by their labels.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    /// <summary>For each definition Markdig goes over all lines that it is given.</summary>
    private const int FewLines = 32;

    private static readonly object References = new();

    public ParagraphParser() => ParseSetextHeadings = false;

    /// <summary>The targets of a document's link definitions, or null where it has none.</summary>
    public static Dictionary<string, string>? ReferencesOf(MarkdownDocument document) => document.GetData(References) as Dictionary<string, string>;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        BlockState state = base.TryContinue(processor, block);
        bool endsHere = state == BlockState.Continue && !processor.IsCodeIndent && !processor.IsLazy && IsUnderline(processor.Line);
        return endsHere ? BlockState.BreakDiscard : state;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: > 0 } paragraph && paragraph.Lines.Lines[0].Slice.AsSpan().TrimStart().StartsWith('['))
            paragraph.Lines = WithoutDefinitions(paragraph.Lines, processor.Document);

        return base.Close(processor, block);
    }

    private static bool IsUnderline(StringSlice line) =>
        line.AsSpan().TrimEnd() is ['=' or '-', ..] text && text.IndexOfAnyExcept(text[0]) < 0;

    private static StringLineGroup WithoutDefinitions(StringLineGroup lines, MarkdownDocument document)
    {
        int first = 0;
        for (int count = FewLines; first < lines.Count;)
        {
            StringLineGroup.Iterator text = Part(lines, first, Math.Min(count, lines.Count - first)).ToCharIterator();
            bool isFound = LinkReferenceDefinition.TryParse(ref text, out LinkReferenceDefinition? definition);
            bool isWhole = first + count >= lines.Count;
            if ((!isFound || text.Start > text.End) && !isWhole)
            {
                count *= 2;
                continue;
            }

            if (!isFound)
                break;

            Add(document, definition!);
            first = text.Start > text.End ? lines.Count : first + text.SliceIndex;
            count = FewLines;
        }

        return Part(lines, first, lines.Count - first);
    }

    private static StringLineGroup Part(StringLineGroup lines, int first, int count)
    {
        StringLineGroup part = new(Math.Max(1, count));
        for (int i = first; i < first + count; i++)
            part.Add(lines.Lines[i]);

        return part;
    }

    private static void Add(MarkdownDocument document, LinkReferenceDefinition definition)
    {
        if (ReferencesOf(document) is not { } references)
            document.SetData(References, references = new(StringComparer.OrdinalIgnoreCase));

        references.TryAdd(definition.Label ?? string.Empty, definition.Url ?? string.Empty);
    }
}
