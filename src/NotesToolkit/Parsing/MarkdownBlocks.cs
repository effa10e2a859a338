using System.Runtime.InteropServices;
using Markdig.Syntax;
using Markdig;
using Markdig.Parsers;

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

    public MarkdownBlocks(SourceText source, int offset)
    {
        this.source = source;
        this.offset = offset;
        string body = source.Text[offset..];
        Blocks = [];
        Opaque = new();
        MarkdownDocument document = Parse(body);
        Comments = FindComments(document);
        if (Comments.Count > 0)
            document = Parse(source.Blanked(TextSpan.FromBounds(offset, source.Text.Length), Comments));

        References = document.GetLinkReferenceDefinitions(addGroup: false).Links;
        foreach (Block block in document.Where(block => block is not LinkReferenceDefinitionGroup))
            AddTopLevel(block);

        List<TextSpan> opaque = [.. Comments];
        foreach (Block block in document.Descendants<Block>())
        {
            AddOpaque(block, opaque);
            if (block is HeadingBlock { Parent: not MarkdownDocument })
                NestedHeadings.Add((SpanOf(block), block.Parent is QuoteBlock));
        }

        foreach (TextSpan span in opaque.OrderBy(span => span.Start))
            Opaque.Add(span);

        if (document.LastOrDefault(block => block is not LinkReferenceDefinitionGroup) is { } last && IsUnclosed(last, source.Slice(SpanOf(last))))
            Unclosed = SpanOf(last);
    }

    internal readonly record struct TopLevel(BlockKind Kind, TextSpan Span, int Level = 0);

    internal enum BlockKind
    {
        Heading,
        ListItem,
        Paragraph,
        Opaque,
    }

    /// <summary>The top-level blocks in order; a list is given by its items.</summary>
    public List<TopLevel> Blocks { get; }

    /// <summary>Code, HTML, block quotes and Obsidian's comments, at any depth, in order of their start.</summary>
    public SpanSet Opaque { get; }

    public SpanSet Code { get; } = new();

    public SpanSet Html { get; } = new();

    /// <summary>Obsidian's comments, <c>%% … %%</c>, which to Markdown are text.</summary>
    public IReadOnlyList<TextSpan> Comments { get; }

    public List<(TextSpan Span, bool IsQuoted)> NestedHeadings { get; } = [];

    /// <summary>Where a fence or a comment opens that nothing closes, or null.</summary>
    public TextSpan? Unclosed { get; private set; }

    /// <summary>The definitions of links, by their labels.</summary>
    public IReadOnlyDictionary<string, LinkReferenceDefinition> References { get; }

    /// <summary>The top-level blocks that begin in a stretch.</summary>
    public ReadOnlySpan<TopLevel> In(TextSpan span) =>
        CollectionsMarshal.AsSpan(Blocks)[Blocks.FirstWhere(span.Start, StartsFrom)..Blocks.FirstWhere(span.End, StartsFrom)];

    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new();

        // Inlines are read by InlineScanner, since fields come before links; so Markdig need not look for any.
        builder.InlineParsers.Clear();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        return builder.Build();
    }

    private static bool StartsFrom(TopLevel block, int place) => block.Span.Start >= place;

    private void AddTopLevel(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Blocks.Add(new(BlockKind.Heading, SpanOf(block), heading.Level));
                break;
            case ListBlock list:
                Blocks.AddRange(list.Select(item => new TopLevel(BlockKind.ListItem, SpanOf(item))));
                break;
            default:
                Blocks.Add(new(block is ParagraphBlock ? BlockKind.Paragraph : BlockKind.Opaque, SpanOf(block)));
                break;
        }
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

        SpanSet other = new();
        foreach (Block block in document.Descendants<Block>().Where(block => block is CodeBlock or HtmlBlock))
            other.Add(SpanOf(block));

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
        {
            Unclosed = TextSpan.FromBounds(lone, source.Text.Length);
            found.Add(Unclosed.Value);
        }

        return found;
    }

    private void AddOpaque(Block block, List<TextSpan> opaque)
    {
        TextSpan span = SpanOf(block);

        // To Markdown the rest of the comment's last line is HTML too; to a writer it is text.
        int close = block is HtmlBlock { Type: HtmlBlockType.Comment } ? source.Read(span).IndexOf("-->") : -1;
        if (block is CodeBlock or HtmlBlock or QuoteBlock)
            opaque.Add(close < 0 ? span : new(span.Start, close + 3));

        if (block is CodeBlock)
            Code.Add(span);

        if (block is HtmlBlock)
            Html.Add(span);
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
