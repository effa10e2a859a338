using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A comment <c>notes: off NAME[, NAME] -- reason</c>.</summary>
internal sealed partial record SuppressionComment(TextSpan Span, IReadOnlyList<TextSpan> Names, bool HasReason)
{
    /// <summary>The suppressions of a note, in the text's order.</summary>
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
    public static bool IsOne(string text) => Form().IsMatch(text);

    /// <summary>The comment, with its line where it stands there alone.</summary>
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
