using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesToolkit.Parsing;

/// <summary>The blocks of a note's body that the format cares about, with positions in the whole text.</summary>
internal sealed partial class MarkdownBlocks
{
    /// <summary>Markdig refuses what is nested deeper than 128 levels; a line's markers are cut off before that.</summary>
    private const int LongestPrefix = 60;

    /// <summary>A list item indented further than this is nested so deep that Markdig, which is cubic in the depth, would not come back.</summary>
    private const int SteepIndent = 200;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly SourceText source;
    private readonly int offset;
    private readonly string body;

    public MarkdownBlocks(SourceText source, int offset)
    {
        this.source = source;
        this.offset = offset;
        body = source.Text[offset..];
        MarkdownDocument document = Parse(body);
        Comments = FindComments(document);
        if (Comments.Count > 0)
        {
            body = source.Blanked(TextSpan.FromBounds(offset, source.Text.Length), Comments);
            document = Parse(body);
        }

        References = document.GetLinkReferenceDefinitions(addGroup: false).Links;
        Block[] top = [.. document.Where(block => block is not LinkReferenceDefinitionGroup)];
        Blocks = [.. top.SelectMany(block => block is ListBlock list ? list : (IEnumerable<Block>)[block])
            .Select(block => new TopLevel(SpanOf(block), (block as HeadingBlock)?.Level ?? 0, block is ListItemBlock, block is ParagraphBlock))];
        Block[] all = [.. document.Descendants<Block>()];
        Code = [.. all.OfType<CodeBlock>().Select(SpanOf)];
        Html = [.. all.OfType<HtmlBlock>().Select(SpanOf)];
        Quotes = [.. all.OfType<QuoteBlock>().Select(SpanOf)];
        Opaque = [.. Comments.Concat(all.Where(block => block is CodeBlock or HtmlBlock or QuoteBlock).Select(Unread)).OrderBy(span => span.Start)];
        NestedHeadings = [.. all.OfType<HeadingBlock>().Where(heading => heading.Parent is not MarkdownDocument)
            .Select(heading => (SpanOf(heading), heading.Parent is QuoteBlock))];
        Unclosed = top is [.., var last] && IsUnclosed(last, source.Slice(SpanOf(last))) ? SpanOf(last)
            : Comments is [.., var comment] && !source.Slice(comment)[2..].EndsWith("%%", StringComparison.Ordinal) ? comment
            : null;
    }

    internal readonly record struct TopLevel(TextSpan Span, int Level, bool IsItem, bool IsParagraph);

    /// <summary>The top-level blocks in order, of which only headings have a level; a list is given by its items.</summary>
    public TopLevel[] Blocks { get; }

    /// <summary>Code, HTML, block quotes and Obsidian's comments, at any depth, in order of their start.</summary>
    public SpanSet Opaque { get; }

    public SpanSet Code { get; }

    public SpanSet Html { get; }

    public IReadOnlyList<TextSpan> Quotes { get; }

    /// <summary>Obsidian's comments, <c>%% … %%</c>, which to Markdown are text.</summary>
    public IReadOnlyList<TextSpan> Comments { get; }

    public IReadOnlyList<(TextSpan Span, bool IsQuoted)> NestedHeadings { get; }

    /// <summary>Where a fence or a comment opens that nothing closes, or null.</summary>
    public TextSpan? Unclosed { get; }

    public IReadOnlyDictionary<string, LinkReferenceDefinition> References { get; }

    /// <summary>The top-level blocks that begin in a stretch, as far as they are in it; items end with their last words.</summary>
    public IEnumerable<TopLevel> In(TextSpan span) =>
        from block in Blocks[Blocks.FirstWhere(block => block.Span.Start >= span.Start)..Blocks.FirstWhere(block => block.Span.Start >= span.End)]
        let inside = TextSpan.FromBounds(block.Span.Start, Math.Min(block.Span.End, span.End))
        select block with { Span = block.IsItem ? new(inside.Start, body.AsSpan(inside.Start - offset, inside.Length).TrimEnd().Length) : inside };

    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new();

        // Inlines are read by InlineScanner, since fields come before links; so Markdig need not look for any.
        builder.InlineParsers.Clear();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        return builder.Build();
    }

    private static MarkdownDocument Parse(string body)
    {
        try
        {
            return Markdown.Parse(IsSteep(body) ? WithShortPrefixes(body) : body, Pipeline);
        }
        catch (ArgumentException)
        {
            return Markdown.Parse(WithShortPrefixes(body), Pipeline);
        }
    }

    private List<TextSpan> FindComments(MarkdownDocument document)
    {
        List<TextSpan> found = [];
        if (!source.Text.AsSpan(offset).Contains("%%", StringComparison.Ordinal))
            return found;

        SpanSet other = [.. document.Descendants<Block>().Where(block => block is CodeBlock or HtmlBlock).Select(SpanOf)];
        int? open = null;
        for (Match sign = CommentSign().Match(source.Text, offset); sign.Success; sign = sign.NextMatch())
        {
            bool isNumber = open is null && sign.Index > 0 && char.IsAsciiDigit(source.Text[sign.Index - 1]);
            if (isNumber || sign.Groups["tick"].Success || other.Contains(sign.Index))
                continue;

            if (open is { } start)
                found.Add(TextSpan.FromBounds(start, sign.Index + sign.Length));

            open = open is null ? sign.Index : null;
        }

        // As Obsidian has it, one that opens a line and is never closed goes on to the end.
        if (open is { } lone && source.GetLine(source.GetLineNumber(lone)).Start == lone)
            found.Add(TextSpan.FromBounds(lone, source.Text.Length));

        return found;
    }

    private TextSpan Unread(Block block)
    {
        TextSpan span = SpanOf(block);

        // To Markdown the rest of the comment's last line is HTML too; to a writer it is text.
        int close = block is HtmlBlock { Type: HtmlBlockType.Comment } ? source.Read(span).IndexOf("-->") : -1;
        return close < 0 ? span : new(span.Start, close + 3);
    }

    private static bool IsUnclosed(Block block, string text) => block switch
    {
        FencedCodeBlock fence => fence.ClosingFencedCharCount == 0,
        HtmlBlock { Type: HtmlBlockType.Comment } => !text.Contains("-->", StringComparison.Ordinal),
        HtmlBlock { Type: HtmlBlockType.ScriptPreOrStyle } => !text.Contains("</", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Where a block is. What ends with an opening fence ends after the text to Markdig.</summary>
    private TextSpan SpanOf(Block block) =>
        new(offset + block.Span.Start, Math.Max(0, Math.Min(block.Span.Length, source.Text.Length - offset - block.Span.Start)));

    private static bool IsSteep(string body)
    {
        foreach (ReadOnlySpan<char> line in body.AsSpan().EnumerateLines())
        {
            int indent = line.IndexOfAnyExcept(' ', '\t');
            if (indent > SteepIndent && LinePrefix.ListMarker(line[indent..]) > 0)
                return true;
        }

        return false;
    }

    private static string WithShortPrefixes(string body) =>
        Prefix().Replace(body, prefix => prefix.Value[..LongestPrefix] + new string('x', prefix.Length - LongestPrefix));

    /// <summary>Two signs and no more, or inline code, which holds none.</summary>
    [GeneratedRegex(@"(?<!`)(?<tick>`+)(?!`)[^`\n]*(?<!`)\k<tick>(?!`)|(?<!%)%%(?!%)", ExactCase)]
    private static partial Regex CommentSign();

    [GeneratedRegex(@"(?<![^\r\n])[ \t>*+.)0-9-]{61,}", ExactCase)]
    private static partial Regex Prefix();
}

/// <summary>Reads paragraphs as Markdig does, but that a setext heading stays a paragraph, since it opens no section.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public ParagraphParser() => ParseSetextHeadings = false;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        BlockState state = base.TryContinue(processor, block);
        bool endsHere = state == BlockState.Continue && !processor.IsCodeIndent && !processor.IsLazy && IsUnderline(processor.Line);
        return endsHere ? BlockState.BreakDiscard : state;
    }

    private static bool IsUnderline(StringSlice line) =>
        line.AsSpan().TrimEnd() is ['=' or '-', ..] text && text.IndexOfAnyExcept(text[0]) < 0;
}
