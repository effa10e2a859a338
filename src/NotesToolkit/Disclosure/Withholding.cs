using System.Runtime.CompilerServices;
using System.Text;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;
using NotesToolkit.Phrases;

namespace NotesToolkit.Disclosure;

/// <summary>Keeps what must not leave a note out of everything that is printed: private sections, and what a sensitive phrase matches.</summary>
internal sealed class Withholding(PhraseBook book, Roster roster)
{
    /// <summary>What stands in place of withheld words.</summary>
    public const string Mark = "(withheld)";

    /// <summary>Found once for each note: every finding in it asks.</summary>
    private readonly ConditionalWeakTable<Note, SpanSet> hidden = [];

    /// <summary>Whether a span of a note holds anything withheld.</summary>
    public bool IsWithheld(Note note, TextSpan span) =>
        Hidden(note, span).Any(part => part.Overlaps(span) || (span.IsEmpty && part.Contains(span.Start)));

    /// <summary>The text of a span of a note, with <see cref="Mark"/> in place of what is withheld.</summary>
    public string Show(Note note, TextSpan span) => Show(note.Source.Text, span, Hidden(note, span));

    /// <summary>Any other text, such as a message or a reason, with <see cref="Mark"/> in place of what a sensitive phrase matches.</summary>
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

    private IEnumerable<TextSpan> Hidden(Note note, TextSpan span)
    {
        SpanSet parts = hidden.GetValue(note, Find);
        for (int i = parts.FirstEndingAfter(span.Start); i < parts.Count && parts[i].Start <= span.End; i++)
        {
            yield return parts[i];
        }
    }

    private SpanSet Find(Note note)
    {
        SpanSet parts = new();
        IEnumerable<TextSpan> secret = note.Sections.Where(section => section.Kind == SectionKind.Private).Select(section => section.Span);
        foreach (TextSpan part in secret.Concat(NoteLanguage.Of(note, book, roster).Sensitive.Select(match => match.Span)).OrderBy(part => part.Start))
        {
            parts.Add(part);
        }

        return parts;
    }
}
