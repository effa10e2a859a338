using NotesToolkit.Parsing;

namespace NotesToolkit.Disclosure;

/// <summary>A part of a note that is not shown, and what is in its place in the note that is.</summary>
internal readonly record struct HiddenSpan(TextSpan Span, string Instead);

internal sealed class DisclosedNote
{
    private readonly Note original;
    private readonly List<HiddenSpan> hidden = [];
    private readonly Lazy<Note> disclosed;

    /// <summary>A note of which some parts are hidden; the spans are in order, and a part may lie in another one.</summary>
    public DisclosedNote(Note original, IEnumerable<HiddenSpan> parts, Vocabulary vocabulary)
    {
        this.original = original;
        foreach (HiddenSpan part in parts)
        {
            if (hidden.Count == 0 || part.Span.End > hidden[^1].Span.End)
                hidden.Add(part);
        }

        disclosed = new(() => hidden.Count == 0 ? original : NoteParser.Parse(original.Source.WithText(WithoutHidden()), vocabulary));
    }

    /// <summary>The note without what is hidden, line for line: all that is printed of a note is made of it.</summary>
    public Note Note => disclosed.Value;

    public bool Hides(TextSpan span) => Hidden(span).Any(part => part.Overlaps(span) || (span.IsEmpty && part.Contains(span.Start)));

    public string Show(TextSpan span) => Show(original.Source.Text, span, Hidden(span));

    public static string Show(string text, TextSpan span, IEnumerable<TextSpan> hidden)
    {
        StringBuilder? result = null;
        int at = span.Start;
        foreach (TextSpan part in hidden.Where(span.Overlaps))
        {
            int start = Math.Max(part.Start, span.Start);
            // What overlaps a part that is hidden already needs no second mark.
            if (start > at || result is null)
                result = (result ?? new()).Append(text, at, start - at).Append(Redactor.Mark);

            at = Math.Max(at, Math.Min(part.End, span.End));
        }

        return result is null ? text.Substring(span.Start, span.Length) : result.Append(text, at, span.End - at).ToString();
    }

    private IEnumerable<TextSpan> Hidden(TextSpan span) =>
        hidden.Skip(hidden.FirstWhere(part => part.Span.End > span.Start)).Select(part => part.Span).TakeWhile(part => part.Start <= span.End);

    private string WithoutHidden()
    {
        string text = original.Source.Text;
        StringBuilder result = new(text.Length);
        int at = 0;
        foreach (HiddenSpan part in hidden)
        {
            // Of two that overlap, the second begins in the first.
            int start = Math.Max(at, part.Span.Start);
            result.Append(text, at, start - at).Append(part.Instead);
            result.Append([.. text[start..part.Span.End].Where(c => c is '\n' or '\r')]);
            at = part.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
