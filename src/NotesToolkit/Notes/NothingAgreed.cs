using System.Text.RegularExpressions;

namespace NotesToolkit.Notes;

/// <summary>That a meeting was closed without a commitment, said honestly: <c>nothing agreed: reason</c>.</summary>
internal sealed partial record NothingAgreed(TextSpan Span, string Reason)
{
    /// <summary>The sentence in some sections, where no item stands beside it; else null.</summary>
    internal static NothingAgreed? Find(IReadOnlyList<Section> sections, SourceText source)
    {
        TextSpan[] items = [.. sections.SelectMany(section => section.Items).Select(item => item.FirstLine)];
        IEnumerable<TextSpan> paragraphs = sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Span);
        return items.Length > 1
            ? null
            : items.Concat(items.Length == 0 ? paragraphs : []).Select(span => Read(source, span)).FirstOrDefault(found => found is not null);
    }

    private static NothingAgreed? Read(SourceText source, TextSpan span)
    {
        string text = source.Slice(span);
        if (Sentence().Match(text) is not { Success: true } match)
            return null;

        string reason = text[match.Length..].Trim(" *_".ToCharArray());
        return new(span, Placeholders.IsPlaceholder(reason) ? string.Empty : reason);
    }

    [GeneratedRegex(@"^[*_]*nothing agreed[*_]*\s*(:[*_]*|\.?$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
