using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Parsing;

/// <summary>
/// Finds what is private, from the source and not from Markdown's reading of it, so that a slip in Markdown hides too much
/// rather than too little.
/// </summary>
internal static partial class PrivateSections
{
    /// <summary>How far behind a heading's tag its text is looked for.</summary>
    private const int LongestTag = 500;

    /// <summary>More lines than a heading has over its underline.</summary>
    private const int MostLines = 10;

    /// <summary>The private stretches of a note, in order.</summary>
    public static SpanSet Find(SourceText source, int start, List<int> headings, Vocabulary vocabulary)
    {
        SpanSet spans = new();
        if (!vocabulary.MayOpenPrivate(source.Text))
        {
            return spans;
        }

        int end = start;
        for (int line = source.GetLineNumber(start); line <= source.LineCount; line++)
        {
            TextSpan at = source.GetLine(line);
            if (at.Start >= end && Opens(source, line, vocabulary))
            {
                int next = ~headings.BinarySearch(at.End);
                next = next < 0 ? ~next + 1 : next;
                end = next < headings.Count ? headings[next] : source.Text.Length;
                spans.Add(TextSpan.FromBounds(at.Start, end));
            }
        }

        return spans;
    }

    private static bool Opens(SourceText source, int line, Vocabulary vocabulary)
    {
        ReadOnlySpan<char> text = TextOf(source, line);
        if (text.IsEmpty)
        {
            return false;
        }

        bool isHeading = text[0] switch
        {
            '#' => IsHeading(text),
            '*' or '_' => text.Length > 4 && text[^1] == text[0] && text[1] == text[0],
            _ => false,
        };
        return (Begins(text, vocabulary) && (isHeading || IsUnderlined(source, line)))
            || (text.Contains('<') && OpensInHtml(source, line, vocabulary));
    }

    private static ReadOnlySpan<char> TextOf(SourceText source, int line)
    {
        TextSpan span = source.GetLine(line);
        ReadOnlySpan<char> text = source.Text.AsSpan(span.Start, span.Length);
        return text[LinePrefix.All(text)..].TrimEnd();
    }

    /// <summary>Whether a heading's text begins with a private name, the tags and comments in it aside.</summary>
    private static bool Begins(ReadOnlySpan<char> heading, Vocabulary vocabulary) =>
        vocabulary.OpensPrivate(heading)
        || (heading.ContainsAny('<', '&') && vocabulary.OpensPrivate(HtmlScanner.Plain(heading.ToString())));

    /// <summary>One sign needs a space behind it, as else it is a topic.</summary>
    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        int signs = text.Length - text.TrimStart('#').Length;
        return signs > 1 || (signs < text.Length && char.IsWhiteSpace(text[signs]));
    }

    /// <summary>Whether an underline ends the paragraph that a line begins.</summary>
    private static bool IsUnderlined(SourceText source, int line)
    {
        for (int next = line + 1; next <= Math.Min(source.LineCount, line + MostLines); next++)
        {
            ReadOnlySpan<char> text = TextOf(source, next);
            TextSpan at = source.GetLine(next);
            if (text.IsEmpty || text[0] == '#' || LinePrefix.ListMarker(source.Text.AsSpan(at.Start, at.Length).TrimStart()) > 0)
            {
                return false;
            }

            if (text.TrimEnd('=').IsEmpty || text.TrimEnd('-').IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line holds the tag of a heading whose text, wherever it goes on, begins with a private name.</summary>
    private static bool OpensInHtml(SourceText source, int line, Vocabulary vocabulary)
    {
        TextSpan at = source.GetLine(line);
        foreach (ValueMatch tag in HeadingTag().EnumerateMatches(source.Text.AsSpan(at.Start, at.Length)))
        {
            int start = at.Start + tag.Index;
            if (vocabulary.OpensPrivate(HtmlScanner.Plain(source.Text.Substring(start, Math.Min(LongestTag, source.Text.Length - start)))))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"<(h[1-6]|summary)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingTag();
}
