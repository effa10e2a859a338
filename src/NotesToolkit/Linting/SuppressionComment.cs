using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A comment <c>notes: off NAME[, NAME] -- reason</c>.</summary>
/// <param name="Span">The whole comment.</param>
/// <param name="Names">Where each rule's name or id stands.</param>
/// <param name="HasReason">Whether it gives one; without, it suppresses nothing.</param>
internal sealed partial record SuppressionComment(TextSpan Span, IReadOnlyList<TextSpan> Names, bool HasReason)
{
    /// <summary>The suppressions of a note, in the text's order.</summary>
    /// <param name="note">The note.</param>
    public static IEnumerable<SuppressionComment> Of(Note note) =>
        from span in note.Comments
        let match = Form().Match(note.Source.Slice(span))
        where match.Success
        select new SuppressionComment(
            span,
            [
                .. from name in match.Groups["name"].Captures
                   select new TextSpan(span.Start + name.Index, name.Length),
            ],
            !Placeholders.IsPlaceholder(match.Groups["reason"].Value));

    /// <summary>Whether a text is a suppression.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOne(string text) => Form().IsMatch(text);

    /// <summary>The comment, with its line where it stands there alone.</summary>
    /// <param name="source">The note's text.</param>
    public TextSpan ToRemove(SourceText source)
    {
        int first = source.GetLine(source.GetLineNumber(Span.Start)).Start;
        int last = source.GetLineNumber(Span.End);
        bool isAlone = source.Text.AsSpan(first, Span.Start - first).IsWhiteSpace()
            && source.Text.AsSpan(Span.End, source.GetLine(last).End - Span.End).IsWhiteSpace();
        return isAlone
            ? TextSpan.FromBounds(first, last < source.LineCount ? source.GetLine(last + 1).Start : source.Text.Length)
            : Span;
    }

    [GeneratedRegex(
        @"^<!--\s*notes:\s*off\b((\s+|\s*,\s*)(?<name>(?!--)[^\s,]+))*(\s+--(?<reason>[\s\S]*?))?\s*-->$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
