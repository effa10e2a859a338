using System.Text;
using NotesToolkit.Configuration.Phrases;
using NotesToolkit.Notes;

namespace NotesToolkit.Configuration;

/// <summary>Keeps what must not leave a note out of everything that is printed: private sections, and what a sensitive phrase matches.</summary>
/// <param name="book">The phrases.</param>
/// <param name="roster">The people.</param>
public sealed class Withholding(PhraseBook book, Roster roster)
{
    /// <summary>What stands in place of withheld words.</summary>
    public const string Mark = "(withheld)";

    /// <summary>Whether a span of a note holds anything withheld.</summary>
    /// <param name="note">The note.</param>
    /// <param name="span">A span of its source.</param>
    public bool IsWithheld(Note note, TextSpan span) => Hidden(note).Any(hidden => hidden.Overlaps(span) || (span.IsEmpty && hidden.Contains(span.Start)));

    /// <summary>The text of a span of a note, with <see cref="Mark"/> in place of what is withheld.</summary>
    /// <param name="note">The note.</param>
    /// <param name="span">A span of its source.</param>
    public string Show(Note note, TextSpan span) => Show(note.Source.Text, span, Hidden(note));

    /// <summary>Any other text, such as a message or a reason, with <see cref="Mark"/> in place of what a sensitive phrase matches.</summary>
    /// <param name="text">The text.</param>
    public string Show(string text) =>
        Show(text, new(0, text.Length), book.Find(text, People.Of(roster), PhraseCategory.Sensitive).Select(match => match.Span));

    private static string Show(string text, TextSpan span, IEnumerable<TextSpan> hidden)
    {
        StringBuilder? shown = null;
        int at = span.Start;
        foreach (TextSpan part in hidden.Where(span.Overlaps).OrderBy(part => part.Start))
        {
            int start = Math.Max(part.Start, span.Start);
            int end = Math.Min(part.End, span.End);
            // What overlaps a part that is hidden already needs no second mark.
            if (start > at || shown is null)
            {
                shown = (shown ?? new()).Append(text, at, start - at).Append(Mark);
            }

            at = Math.Max(at, end);
        }

        return shown is null ? text.Substring(span.Start, span.Length) : shown.Append(text, at, span.End - at).ToString();
    }

    private IEnumerable<TextSpan> Hidden(Note note) =>
    [
        .. note.Sections.Where(section => section.Kind == SectionKind.Private).Select(section => section.Span),
        .. NoteLanguage.Of(note, book, roster).Sensitive.Select(match => match.Span),
    ];
}
