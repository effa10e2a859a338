using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Parsing;

/// <summary>Reads a note from its text. Any text can be read; what is wrong with it is part of the note.</summary>
internal static class NoteParser
{
    public static Note Parse(SourceText source, Vocabulary vocabulary)
    {
        FrontMatter frontMatter = new NoteName(source.Path).IsNext ? FrontMatter.None : FrontMatterReader.Read(source);
        int start = Math.Min(frontMatter.Span.End, source.Text.Length);
        MarkdownBlocks blocks = new(source, start);
        SectionBounds bounds = new(source, start, blocks, vocabulary);
        List<Section> sections = new SectionReader(source, blocks, vocabulary).Read(bounds.All);
        List<TextSpan> comments = Comments(source, blocks, sections);
        TypedContext context = new(Days.Parse(frontMatter["date"]?.Value), Owner: null, vocabulary, CadenceDays: null);
        return new(source, frontMatter, sections)
        {
            FollowUps =
            [
                .. sections.Where(section => section.Kind == SectionKind.FollowUp)
                    .SelectMany(section => section.Items, (_, item) => ReadFollowUp(source, item, context)),
            ],
            HardQuestion = HardQuestionReader.Read(
                comments.Count == 0 ? source : source.WithText(source.Blanked(new(0, source.Text.Length), comments)), sections, vocabulary),
            FirstHeading = blocks.Blocks.Where(block => block.Level > 0).Select(block => block.Span)
                .Concat(sections.Where(section => section.Kind == SectionKind.Private).Select(section => section.Span))
                .Select(span => span.Start).Append(source.Text.Length).Min(),
            Comments = comments,
            Unclosed = blocks.Unclosed,
            Misplaced = bounds.Misplaced,
            ConflictMarker = source.FindConflict(blocks.Code.Contains),
        };
    }

    private static FollowUp ReadFollowUp(SourceText source, Item item, TypedContext context)
    {
        int end = Math.Max(item.TextStart, item.FirstLine.End);
        ReadOnlySpan<char> line = source.Text.AsSpan(item.TextStart..end).TrimStart();
        int lead = SettledWords.LengthAt(line);
        line = line[lead..];
        int length = line.IndexOfAnyExcept(FieldScanner.KeyChars);
        TextSpan id = new(end - line.Length, length < 0 ? line.Length : length);
        int said = lead == 0 ? 0 : Math.Max(0, item.Words.IndexOf(source.Slice(id), StringComparison.Ordinal));
        string words = item.Words.Length >= said + id.Length ? item.Words[(said + id.Length)..].TrimStart(' ', ':', ',') : string.Empty;
        return new(item, source.Slice(id), id, words) { Settled = FollowUpWords.Settled(source, item, context) };
    }

    private static List<TextSpan> Comments(SourceText source, MarkdownBlocks blocks, List<Section> sections)
    {
        string text = source.Text;
        if (!text.Contains("<!--", StringComparison.Ordinal))
            return [.. blocks.Comments];

        SortedDictionary<int, TextSpan> comments = new(blocks.Comments.ToDictionary(comment => comment.Start));
        foreach (TextSpan span in sections.SelectMany(section => section.Markups).SelectMany(markup => markup.Opaque)
            .Where(span => text[span.Start] == '<').Concat(blocks.Html).Concat(blocks.Quotes))
        {
            // A quotation is not read: what looks like a comment in it, be it code, is one, and ends with it.
            int limit = text[span.Start] == '<' ? text.Length : span.End;
            for (int at = span.Start;
                at < span.End && text.IndexOf("<!--", at, span.End - at, StringComparison.Ordinal) is >= 0 and int open
                    && !blocks.Code.Contains(open);)
            {
                int close = text.IndexOf("-->", open, limit - open, StringComparison.Ordinal);
                at = close < 0 ? span.End : close + 3;
                comments[open] = TextSpan.FromBounds(open, at);
            }
        }

        return [.. comments.Values];
    }
}
