namespace NotesToolkit.Parsing;

/// <summary>
/// Finds what is private, from the source and not from Markdown's reading of it, so that a slip in Markdown hides too much rather than too
/// little: whatever looks like a heading, in any block, and as a reader sees it.
/// </summary>
internal static partial class PrivateSections
{
    /// <summary>More lines than a heading has over its underline.</summary>
    private const int MostLines = 10;

    /// <summary>More than any heading; where a tag is not closed, its text ends here.</summary>
    private const int LongestHeading = 2000;

    /// <summary>The private stretches of a note, in order; each lasts to the next of the given headings.</summary>
    public static SpanSet Find(SourceText source, int start, int[] headings, Vocabulary vocabulary)
    {
        SpanSet spans = new();
        int end = start;
        IEnumerable<int> lines = source.LinesOf(TextSpan.FromBounds(start, source.Text.Length))
            .Select(line => OpeningAt(source, line, vocabulary)).OfType<int>().Concat(TagLines(source, start, vocabulary));
        foreach (int line in lines.Order())
        {
            TextSpan at = source.GetLine(line);
            if (at.Start >= end)
            {
                int next = headings.FirstWhere(heading => heading > at.End);
                end = next < headings.Length ? headings[next] : source.Text.Length;
                spans.Add(TextSpan.FromBounds(at.Start, end));
            }
        }

        return spans;
    }

    private static int? OpeningAt(SourceText source, int line, Vocabulary vocabulary)
    {
        ReadOnlySpan<char> text = TextOf(source, line);
        return text.IsEmpty ? null
            : IsUnderline(text) ? FirstAbove(source, line, vocabulary)
            : Opens(text, vocabulary) ? line
            : null;
    }

    private static ReadOnlySpan<char> TextOf(SourceText source, int line)
    {
        ReadOnlySpan<char> text = source.ReadLine(line);
        return text[LinePrefix.All(text)..].TrimEnd();
    }

    private static bool IsUnderline(ReadOnlySpan<char> text) => text.TrimEnd('=').IsEmpty || text.TrimEnd('-').IsEmpty;

    private static bool Opens(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        // One sign needs a space after it, as else it is a topic.
        if (text is ['#', '#', ..] || (text is ['#', var next, ..] && char.IsWhiteSpace(next)))
            return vocabulary.HoldsPrivate(VisibleText.Of(text));

        ReadOnlySpan<char> bare = text.TrimEnd(": ");
        if (bare.StartsWith("[!") && bare.IndexOfAny(']', '|') is > 0 and int end && vocabulary.OpensPrivate(VisibleText.Of(bare[2..end])))
            return true;

        return IsSetApart(WithoutSymbols(bare))
            ? vocabulary.OpensPrivate(VisibleText.Of(bare))
            : (bare.Length < text.Length && vocabulary.IsPrivate(VisibleText.Of(bare))) || IsLabelled(text, vocabulary);
    }

    /// <summary>Whether a line begins with a private name as a label in emphasis: <c>**Private:** he leaves</c>.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> text, Vocabulary vocabulary) => text[0] is '*' or '_' && text.IndexOf(':') is > 0 and int colon
        && (text[colon - 1] == text[0] || (colon + 1 < text.Length && text[colon + 1] == text[0]))
        && vocabulary.PrivateNames.Contains(text[..colon].Trim(text[0]).ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether emphasis or a tag is around all of a line, or it is a callout's title.</summary>
    private static bool IsSetApart(ReadOnlySpan<char> text) => text.Length > 2
        && ((text[0] is '*' or '_' or '~' or '=' or '`' && text[^1] == text[0]) || (text[0] == '<' && text[^1] == '>') || text.StartsWith("[!"));

    /// <summary>A line without the emoji around it.</summary>
    private static ReadOnlySpan<char> WithoutSymbols(ReadOnlySpan<char> text)
    {
        while (text is [> '\u007F', ..] && !char.IsLetterOrDigit(text[0]))
            text = text[1..].TrimStart();

        while (text is [.., > '\u007F'] && !char.IsLetterOrDigit(text[^1]))
            text = text[..^1].TrimEnd();

        return text;
    }

    /// <summary>The line over an underline, in the paragraph that it ends, that begins with a private name; else null.</summary>
    private static int? FirstAbove(SourceText source, int underline, Vocabulary vocabulary)
    {
        int? first = null;
        for (int line = underline - 1; line > 0 && line >= underline - MostLines; line--)
        {
            ReadOnlySpan<char> text = TextOf(source, line);
            if (text.IsEmpty || text[0] == '#' || IsUnderline(text))
                break;

            first = vocabulary.OpensPrivate(VisibleText.Of(text)) ? line : first;
            if (LinePrefix.ListMarker(source.ReadLine(line).TrimStart()) > 0)
                break;
        }

        return first;
    }

    /// <summary>The lines that hold the tag of a heading whose text, wherever it goes on, is private.</summary>
    private static IEnumerable<int> TagLines(SourceText source, int start, Vocabulary vocabulary)
    {
        Match? open = null;
        for (Match tag = HeadingTag().Match(source.Text, start); tag.Success || open is not null; tag = tag.NextMatch())
        {
            if (open is not null && IsPrivate(open.Index, tag))
                yield return source.GetLineNumber(open.Index);

            open = tag.Success && !tag.Groups["end"].Success ? tag : null;
        }

        bool IsPrivate(int from, Match next)
        {
            int length = (next.Success ? next.Index : source.Text.Length) - from;
            ReadOnlySpan<char> heading = source.Text.AsSpan(from, length);
            heading = heading[(heading.IndexOf('>') + 1)..];
            string seen = VisibleText.Of(heading[..Math.Min(heading.Length, LongestHeading)]);
            return next.Groups["end"].Success ? vocabulary.HoldsPrivate(seen) : vocabulary.OpensPrivate(seen);
        }
    }

    [GeneratedRegex(@"<(?<end>/)?(h[1-6]|summary)\b", AnyCase)]
    private static partial Regex HeadingTag();
}
