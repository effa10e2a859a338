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
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(IsSteep(body) ? WithShortPrefixes(body) : body, Pipeline);
        }
        catch (ArgumentException)
        {
            document = Markdown.Parse(WithShortPrefixes(body), Pipeline);
        }

        References = document.GetLinkReferenceDefinitions(addGroup: false).Links;
        foreach (Block block in document.Where(block => block is not LinkReferenceDefinitionGroup))
            AddTopLevel(block);

        foreach (Block block in document.Descendants<Block>())
        {
            AddOpaque(block);
            if (block is HeadingBlock { Parent: not MarkdownDocument })
                NestedHeadings.Add((SpanOf(block), block.Parent is QuoteBlock));
        }

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

    /// <summary>Code, HTML and block quotes, at any depth, in order of their start.</summary>
    public SpanSet Opaque { get; }

    public SpanSet Code { get; } = new();

    public SpanSet Html { get; } = new();

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

    private void AddOpaque(Block block)
    {
        TextSpan span = SpanOf(block);

        // To Markdown the rest of the comment's last line is HTML too; to a writer it is text.
        int close = block is HtmlBlock { Type: HtmlBlockType.Comment } ? source.Read(span).IndexOf("-->") : -1;
        if (block is CodeBlock or HtmlBlock or QuoteBlock)
            Opaque.Add(close < 0 ? span : new(span.Start, close + 3));

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

    [GeneratedRegex(@"(?<![^\r\n])[ \t>*+.)0-9-]{61,}", ExactCase)]
    private static partial Regex Prefix();
}
