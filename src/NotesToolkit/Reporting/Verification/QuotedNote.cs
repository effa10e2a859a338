using System.Net;
using System.Text.RegularExpressions;
using NotesToolkit.Disclosure;
using NotesToolkit.Parsing;
using NotesToolkit.Reporting.Model;

namespace NotesToolkit.Reporting.Verification;

/// <summary>A note in a commit, and whether a quotation is of it: a whole item, value, answer or paragraph, never a part.</summary>
internal sealed partial class QuotedNote
{
    private readonly HashSet<string> texts;

    public QuotedNote(string path, byte[] bytes, Vocabulary vocabulary) =>
        texts = [.. Texts(NoteParser.Parse(SourceText.Decode(path, bytes), vocabulary)).Select(text => Fold(PlainText.Of(text)))];

    public bool Holds(string quotation)
    {
        string wanted = Fold(quotation);
        return texts.Contains(wanted)
            || texts.Any(text => Redactor.Fits(text, wanted))
            || wanted == Redactor.Mark;
    }

    private static IEnumerable<string> Texts(Note note)
    {
        foreach (Section section in note.Sections.Where(section => section.Kind != SectionKind.Private))
        {
            foreach (string text in section.Items.SelectMany(item => Values(item.Markup).Prepend(item.Words))
                .Concat(Values(section.Lines))
                .Concat(section.Paragraphs.Select(paragraph => note.Source.Slice(paragraph.Span))))
            {
                yield return text;
            }
        }

        foreach (Commitment commitment in note.Commitments)
        {
            yield return commitment.Wording;
            yield return commitment.Output ?? string.Empty;
        }

        if (note.HardQuestion is { } hard)
            yield return hard.Answer;
    }

    private static IEnumerable<string> Values(Markup markup) =>
        markup.Fields.SelectMany(field => new[] { field.Value, $"{field.Key}: {field.Value}" });

    /// <summary>A text with single spaces and without the references that Markdown needs for its own signs.</summary>
    private static string Fold(string text) => Space().Replace(WebUtility.HtmlDecode(text), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
