using System.Buffers;
using NotesToolkit.Notes;

namespace NotesToolkit.Parsing;

/// <summary>
/// Reads a body that is nothing but headings, paragraphs, bulleted items and quotes at the margin, as most bodies are, in a fraction of
/// the time that a reader of all of Markdown needs. What is any more than that is left to that reader. Nothing in such a body reaches
/// over a heading.
/// </summary>
internal ref struct PlainBlocks
{
    private static readonly SearchValues<string> NotPlain = SearchValues.Create(["<", "```", "~~~", "]:", "\0"], StringComparison.Ordinal);

    private readonly List<MarkdownBlocks.TopLevel> blocks = [];
    private readonly SpanSet quotes = new();
    private Open open;
    private TextSpan span;

    private PlainBlocks(int lines) => blocks = new(lines);

    private enum Open
    {
        Nothing,
        Paragraph,
        Item,
        ItemBehindBlank,
        Quote,
    }

    /// <summary>The blocks of a body; null where a line holds anything that Markdown may read in another way.</summary>
    public static MarkdownBlocks? TryRead(SourceText source, int start)
    {
        ReadOnlySpan<char> text = source.Text;
        if (text[start..].ContainsAny(NotPlain))
        {
            return null;
        }

        int first = source.GetLineNumber(start);
        PlainBlocks reader = new(source.LineCount - first + 1);
        for (int line = first; line <= source.LineCount; line++)
        {
            TextSpan at = source.GetLine(line);
            int from = Math.Max(start, at.Start);
            bool isEnded = at.End == text.Length || text[at.End] == '\n' || (at.End + 1 < text.Length && text[at.End + 1] == '\n');
            if (!isEnded || !reader.ReadLine(text[from..at.End], from))
            {
                return null;
            }
        }

        reader.Close();
        return new(reader.blocks, reader.quotes);
    }

    private bool ReadLine(ReadOnlySpan<char> line, int start)
    {
        if (line.Trim(" \t").IsEmpty)
        {
            bool isItem = open is Open.Item or Open.ItemBehindBlank;
            Close();
            open = isItem ? Open.ItemBehindBlank : Open.Nothing;
            return true;
        }

        TextSpan at = new(start, line.Length);
        switch (line[0])
        {
            case '#' when HeadingLevel(line) is > 0 and int level:
                Close();
                blocks.Add(new(level == 2 ? MarkdownBlocks.BlockKind.SectionHeading : MarkdownBlocks.BlockKind.OtherHeading, at));
                return true;
            case '>':
                return ReadQuote(line, at);
            case '-':
                Close();
                open = Open.Item;
                blocks.Add(new(MarkdownBlocks.BlockKind.ListItem, at));
                return IsItem(line);
            case ' ':
                ReadOnlySpan<char> indented = line.TrimStart(' ');
                return open == Open.Item && line.Length - indented.Length > 1 && (IsText(indented) || IsItem(indented));
            default:
                return IsText(line) && ReadText(at);
        }
    }

    private bool ReadText(TextSpan at)
    {
        if (open == Open.Paragraph)
        {
            span = TextSpan.FromBounds(span.Start, at.End);
            return true;
        }

        if (open is Open.Item or Open.Quote)
        {
            // A lazy line, which belongs to what is open.
            return false;
        }

        open = Open.Paragraph;
        span = at;
        return true;
    }

    private bool ReadQuote(ReadOnlySpan<char> line, TextSpan at)
    {
        if (open == Open.Quote)
        {
            span = TextSpan.FromBounds(span.Start, at.End);
        }
        else
        {
            Close();
            open = Open.Quote;
            span = at;
        }

        ReadOnlySpan<char> quoted = line.StartsWith("> ") ? line[2..] : line[1..];
        return !quoted.IsEmpty && IsText(quoted);
    }

    private void Close()
    {
        if (open == Open.Paragraph)
        {
            blocks.Add(new(MarkdownBlocks.BlockKind.Paragraph, span));
        }
        else if (open == Open.Quote)
        {
            blocks.Add(new(MarkdownBlocks.BlockKind.Opaque, span));
            quotes.Add(span);
        }

        open = Open.Nothing;
    }

    private static int HeadingLevel(ReadOnlySpan<char> line)
    {
        int level = line.IndexOfAnyExcept('#');
        level = level < 0 ? line.Length : level;
        return level <= 6 && (level == line.Length || line[level] == ' ') ? level : 0;
    }

    private static bool IsItem(ReadOnlySpan<char> line) => line.StartsWith("- ") && IsText(line[2..]);

    /// <summary>Whether a line, or what follows a marker on it, can be nothing but the text of a paragraph.</summary>
    private static bool IsText(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        char first = text[0];
        ReadOnlySpan<char> rest = first is '*' or '_' ? text[1..]
            : first == '#' ? text.TrimStart('#')
            : char.IsAsciiDigit(first) ? text[Math.Max(0, text.IndexOfAnyExceptInRange('0', '9'))..]
            : text;
        return first switch
        {
            '-' or '+' or '=' or '>' => false,
            '*' or '_' => rest.ContainsAnyExcept("*_ \t") && rest[0] is not (' ' or '\t'),
            '#' => HeadingLevel(text) == 0 && !rest.StartsWith('\t'),
            _ => !char.IsWhiteSpace(first) && !char.IsControl(first) && (rest[0] is not ('.' or ')') || rest.Length == text.Length),
        };
    }
}
