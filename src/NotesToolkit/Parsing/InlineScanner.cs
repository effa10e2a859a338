using Markdig.Helpers;

namespace NotesToolkit.Parsing;

/// <summary>Reads a stretch of text from left to right for fields, mentions, topics and links, past code, HTML and block quotes.</summary>
internal sealed class InlineScanner(SourceText source, MarkdownBlocks blocks, Vocabulary vocabulary)
{
    /// <summary>No tag is longer, so that a text of open tags alone does not take the square of its length.</summary>
    private const int LongestTag = 2000;

    private static readonly SearchValues<char> NotInAddress = SearchValues.Create(" \t\r\n\"<");

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`<[(@#h");

    private readonly string text = source.Text;
    private List<Field> fields = [];
    private List<Mention> mentions = [];
    private List<Topic> topics = [];
    private List<Link> links = [];
    private List<TextSpan> opaque = [];
    private int limit;
    private int close;

    /// <summary>What is in a stretch, but in the parts of it that are not read.</summary>
    public Markup Scan(TextSpan span, IReadOnlyList<Field> lineFields, IReadOnlyList<TextSpan>? unread = null)
    {
        (fields, mentions, topics, links, opaque) = ([], [], [], [], []);
        (limit, close) = (span.End, span.Start);
        int at = span.Start;
        foreach (TextSpan part in unread ?? [])
            at = Math.Max(ScanAround(at, part.Start, lineFields), part.End);

        _ = ScanAround(at, span.End, lineFields);
        return fields.Count + mentions.Count + topics.Count + links.Count + opaque.Count == 0
            ? Markup.Empty
            : new()
            {
                Fields = fields.ToArray(),
                Mentions = mentions.ToArray(),
                Topics = topics.ToArray(),
                Links = links.ToArray(),
                Opaque = opaque.ToArray(),
            };
    }

    /// <summary>Reads a stretch but the blocks in it that are not read; gives where the last of these ends.</summary>
    private int ScanAround(int at, int end, IReadOnlyList<Field> lineFields)
    {
        for (int i = blocks.Opaque.FirstEndingAfter(at); i < blocks.Opaque.Count && blocks.Opaque[i].Start < end; i++)
        {
            TextSpan block = blocks.Opaque[i];
            ScanText(at, Math.Max(at, block.Start), lineFields);
            TextSpan inside = TextSpan.FromBounds(Math.Max(at, block.Start), Math.Min(block.End, end));
            opaque.Add(inside);
            at = inside.End;
        }

        ScanText(at, Math.Max(at, end), lineFields);
        return Math.Max(at, end);
    }

    private void ScanText(int start, int end, IReadOnlyList<Field> lineFields)
    {
        foreach (Field line in lineFields.Where(line => line.Span.Start >= start && line.Span.End <= end))
        {
            Scan(start, line.Span.Start, isInField: false);
            fields.Add(line);
            Scan(line.ValueSpan.Start, line.ValueSpan.End, isInField: true);
            start = line.Span.End;
        }

        Scan(start, end, isInField: false);
    }

    private void Scan(int start, int end, bool isInField)
    {
        int at = start;
        while (at < end)
        {
            int next = text.AsSpan(at, end - at).IndexOfAny(Signs);
            if (next < 0)
                return;

            at += next;
            at = text[at] switch
            {
                '\\' => at + 2,
                '`' => Code(at, end),
                '<' => Html(at, end, isInField),
                '[' or '(' => Bracket(at, end, isInField),
                '@' => Mention(at, end, isInField),
                '#' => Topic(at, end),
                _ => BareLink(at, end, isInField),
            };
        }
    }

    private int Code(int at, int end)
    {
        int run = Run(at, end);
        for (int i = at + run; i < end;)
        {
            int tick = text.AsSpan(i, end - i).IndexOf('`');
            if (tick < 0 || LinePrefix.EndsParagraph(text.AsSpan(i, tick)))
                break;

            i += tick;
            int closing = Run(i, end);
            i += closing;
            if (closing == run)
            {
                opaque.Add(TextSpan.FromBounds(at, i));
                return i;
            }
        }

        return at + run;
    }

    private int Run(int at, int end) => end - at - text.AsSpan(at..end).TrimStart('`').Length;

    private int Html(int at, int end, bool isInField)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at, end - at);
        if (rest.StartsWith("<!--"))
        {
            int length = rest.IndexOf("-->");
            opaque.Add(length < 0 ? TextSpan.FromBounds(at, end) : new(at, length + 3));
            return opaque[^1].End;
        }

        if (close <= at)
        {
            int next = text.AsSpan(at, limit - at).IndexOf('>');
            close = next < 0 ? limit : at + next;
        }

        if (close < end && char.IsAsciiLetter(text[at + 1])
            && text.AsSpan(at + 1, close - at - 1) is var inside && inside.Contains(':') && !inside.ContainsAny(NotInAddress))
        {
            links.Add(new(inside.ToString(), TextSpan.FromBounds(at, close + 1), TextSpan.FromBounds(at + 1, close), isInField));
            return close + 1;
        }

        StringSlice tag = new(text, at, Math.Min(end, at + LongestTag) - 1);
        if (close >= end || !HtmlHelper.TryParseHtmlTag(ref tag, out _))
            return at + 1;

        opaque.Add(TextSpan.FromBounds(at, tag.Start));
        return tag.Start;
    }

    private int Bracket(int at, int end, bool isInField)
    {
        if (!isInField && FieldScanner.InBrackets(text, at, end) is { } found)
        {
            fields.Add(found);
            Scan(found.ValueSpan.Start, found.ValueSpan.End, isInField: true);
            return found.Span.End;
        }

        return text[at] == '[' && LinkScanner.Find(text, at, limit, blocks.References) is { } link && link.Span.End <= end
            ? AddLink(link, isInField)
            : at + 1;
    }

    private int AddLink(Link link, bool isInField)
    {
        // A page of a person tells who it is, and is no work of his.
        string page = link.Target[(link.Target.LastIndexOf('/') + 1)..];
        if (!source.Text.AsSpan(link.Span.Start).StartsWith("[[") || !vocabulary.Roster.Called(page).Any())
            links.Add(link with { IsInField = isInField });

        int textEnd = link.TargetSpan.IsEmpty ? link.Span.End : Math.Max(link.Span.Start + 1, link.TargetSpan.Start - 1);
        Scan(link.Span.Start + 1, Math.Min(textEnd, link.Span.End), isInField);
        return link.Span.End;
    }

    private int Mention(int at, int end, bool isInField)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_' or '-' or '/'))
            return at + 1;

        int length = NameLength(at + 1, end);
        if (length > 0)
        {
            string key = vocabulary.Roster.Find(text.AsSpan(at + 1, length))?.Key ?? PersonKey.Of(text.Substring(at + 1, length));
            mentions.Add(new(key, new(at, length + 1), isInField));
        }

        return at + 1 + length;
    }

    /// <summary>The length of the name at an offset: the longest roster key, else words joined by <c>.</c>, <c>_</c> and <c>-</c>.</summary>
    private int NameLength(int at, int end)
    {
        for (int length = Math.Min(vocabulary.Roster.LongestKey, end - at); length > 0; length--)
        {
            if ((at + length == text.Length || !IsPart(text[at + length])) && vocabulary.Roster.Find(text.AsSpan(at, length)) is not null)
                return length;
        }

        int i = at;
        while (i < end && (char.IsLetterOrDigit(text[i]) || (i > at && IsPart(text[i]))))
        {
            i++;
            if (i + 1 < end && text[i] is '.' or '_' or '-' && char.IsLetterOrDigit(text[i + 1]))
                i++;
        }

        return i - at;
    }

    /// <summary>Whether a character goes on with a word: a letter, a digit, or a mark that was typed apart from its letter.</summary>
    private static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) || (!char.IsAscii(c) && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private int Topic(int at, int end)
    {
        int i = at + 1;
        bool hasLetter = false;
        while (i < end && (IsPart(text[i]) || text[i] is '-' or '_'))
            hasLetter |= char.IsLetter(text[i++]);

        if (hasLetter && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '('))
            topics.Add(new(Nfc.Of(text[(at + 1)..i]).ToLowerInvariant(), TextSpan.FromBounds(at, i)));

        return i;
    }

    private int BareLink(int at, int end, bool isInField)
    {
        TextSpan target = LinkScanner.BareTarget(text, at, end);
        if (!target.IsEmpty)
            links.Add(new(text.Substring(target.Start, target.Length), target, target, isInField));

        return Math.Max(at + 1, target.End);
    }
}
