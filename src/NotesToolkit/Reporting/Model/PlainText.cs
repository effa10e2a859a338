namespace NotesToolkit.Reporting.Model;

/// <summary>A note's words as reports quote them: links by their text, curly quotes single, since a quotation is set in double ones.</summary>
internal static partial class PlainText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_“”");

    [return: NotNullIfNotNull(nameof(words))]
    public static string? Of(string? words) =>
        words is null ? null : VisibleText.Fold(words.AsSpan().ContainsAny(Marks) ? WithoutMarkup(words) : words);

    private static string WithoutMarkup(string words) => new[] { Link(), Wiki(), Label(), Emphasis() }
        .Aggregate(words, (text, markup) => markup.Replace(text, "${text}")).Replace('“', '‘').Replace('”', '’');

    [GeneratedRegex(@"!?\[(?<text>[^\[\]]*)\]\([^()\s]*(\s[^()]*)?\)", ExactCase)]
    private static partial Regex Link();

    /// <summary>A link whose target was taken out already, as in a commitment's wording; a footnote's mark is none.</summary>
    [GeneratedRegex(@"\[(?<text>[^\[\]^][^\[\]]*)\]", ExactCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\[\[([^\[\]|]*\|)?(?<text>[^\[\]|]*)\]\]", ExactCase)]
    private static partial Regex Wiki();

    [GeneratedRegex(@"(?<mark>\*\*|__)(?<text>\S(.*?\S)?)\k<mark>", ExactCase)]
    private static partial Regex Emphasis();
}
