namespace NotesToolkit.Notes;

/// <summary>That a meeting was closed without a commitment, said honestly: <c>nothing agreed: reason</c>.</summary>
internal sealed partial record NothingAgreed(TextSpan Span, string Reason)
{
    /// <summary>The sentence in some sections, where no item is beside it; else null.</summary>
    internal static NothingAgreed? Find(IReadOnlyList<Section> sections, SourceText source)
    {
        Item[] items = [.. sections.SelectMany(section => section.Items)];
        return items is [var item] ? Read(source, item)
            : items.Length > 1 ? null
            : sections.SelectMany(section => section.Paragraphs)
                .Select(paragraph => Read(source, paragraph.Span)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The sentence in an item that is no commitment: after an open box, or on the line below one.</summary>
    private static NothingAgreed? Read(SourceText source, Item item) =>
        item.Box is { IsOpen: false } || (item.Box is not null && item.Markup.Fields.Count > 0) ? null
        : Read(source, TextSpan.FromBounds(item.TextStart, item.FirstLine.End)) ?? Read(source, TextSpan.FromBounds(item.TextStart, item.Span.End));

    /// <summary>The sentence in a text, after the lines that only hold its place or tell where the section's commitments go.</summary>
    private static NothingAgreed? Read(SourceText source, TextSpan text)
    {
        foreach (TextSpan at in source.LinesOf(text).Select(source.GetLine))
        {
            int start = Math.Max(at.Start, text.Start);
            string words = source.Text[start..Math.Min(at.End, text.End)];
            string said = words.Trim();
            if (Sentence().Match(said) is { Success: true } match)
            {
                TextSpan span = TextSpan.FromBounds(start + words.Length - words.TrimStart().Length, text.End);
                string reason = source.Slice(span)[match.Length..].Trim(" *_\r\n".ToCharArray());
                return new(span, Placeholders.IsPlaceholder(reason) ? string.Empty : reason);
            }

            if (!Placeholders.IsPlaceholder(said) && !said.StartsWith("escalate::", StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return null;
    }

    [GeneratedRegex(@"^[*_]*nothing agreed[*_]*\s*(:[*_]*|\.?$)", AnyCase)]
    private static partial Regex Sentence();
}
