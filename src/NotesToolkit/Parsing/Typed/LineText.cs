namespace NotesToolkit.Parsing.Typed;

/// <summary>The first paragraph of an item, with fields, links, code and quotations blotted out: words in them are nobody's to read.</summary>
internal sealed partial class LineText
{
    /// <summary>Stands for what may come after the last words: a field, a topic, a comment, a mark.</summary>
    public const char Aside = '\u0001';

    /// <summary>Stands for what is part of the text and is not read: a link, code, a quotation.</summary>
    public const char Unread = '\u0002';

    /// <summary>Bullets that Markdown does not know, in a pattern's brackets.</summary>
    public const string Bullets = "•●○◦‣⁃∙·▪☐";

    private readonly char[] text;

    public LineText(Item item)
    {
        SourceText source = item.Source;
        Start = item.TextStart;
        int line = LastLine(item, source.GetLineNumber(item.FirstLine.Start), longest: TypedLine.Longest);
        int end = Math.Max(Start, Math.Min(source.GetLine(line).End, item.Span.End));
        Raw = source.Text[Start..end].Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').Replace('\u00A0', ' ');
        text = Raw.ToCharArray();
        foreach (Link link in item.Markup.Links.Where(link => !link.IsDay))
            Blot(link.Span, Unread);

        foreach (TextSpan span in item.Markup.Opaque)
            Blot(span, Markup.IsComment(source.Text.AsSpan(span.Start)) ? Aside : Unread);

        foreach (Match quotation in Quotation().Matches(new(text)))
            Blot(new(Start + quotation.Index, quotation.Length), Unread);

        foreach (TextSpan span in item.Markup.Fields.Select(field => field.Span).Concat(item.Markup.Topics.Select(topic => topic.Span)))
            Blot(span, Aside);
    }

    public int Start { get; }

    /// <summary>The text as it is, white space aside.</summary>
    public string Raw { get; }

    public string Text => new(text);

    /// <summary>The last line of the paragraph that begins on a line: up to a blank line or one that begins as one of its own does.</summary>
    public static int LastLine(Item item, int line, int longest = int.MaxValue)
    {
        int start = item.Source.GetLine(line).Start;
        while (line < item.Source.LineCount && item.Source.GetLine(line + 1) is var next
            && next.Start < item.Span.End && next.End - start < longest && !Ends().IsMatch(item.Source.Slice(next)))
        {
            line++;
        }

        return line;
    }

    public void Blot(TextSpan span, char with)
    {
        int from = Math.Clamp(span.Start - Start, 0, text.Length);
        text.AsSpan(from, Math.Clamp(span.End - Start, from, text.Length) - from).Fill(with);
    }

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|«[^»]*»", ExactCase)]
    private static partial Regex Quotation();

    /// <summary>A line that is blank, or that begins as one of its own does: with a bullet, a box, a name and a colon.</summary>
    [GeneratedRegex(
        @"^\s*$|^\s*([-*+>#|<–—" + Bullets + @"]|\d+[.)]\s|```|~~~"
        + @"|\[[ xX-]?\]\s|@?[\p{L}.'’-]+(\s[\p{L}.'’-]+)?:\s)", ExactCase)]
    private static partial Regex Ends();
}
