using System.Text.RegularExpressions;

namespace NotesToolkit.Notes;

/// <summary>Tells a note in which nothing is written yet but what a new note begins with.</summary>
internal static partial class BlankNote
{
    /// <summary>Whether no item, answer or sentence stands in a note: only headings, placeholders, <c>none</c>, comments, the question, and Follow-up lines that say nothing.</summary>
    public static bool IsBlank(Note note)
    {
        if (!note.IsReadable || note.IsVoid || note.Kind is not (NoteKind.OneOnOne or NoteKind.SkipLevel))
        {
            return false;
        }

        TextSpan[] silent =
        [
            .. note.FollowUps.Where(line => line.Kind == FollowUpKind.StillOpen).Select(line => line.Item.Span),
            .. note.HardQuestion is { Question.IsEmpty: false } hard ? [hard.Question] : (TextSpan[])[],
        ];
        for (int line = note.Source.GetLineNumber(note.FrontMatter.Span.End) + 1; line <= note.Source.LineCount; line++)
        {
            TextSpan at = note.Source.GetLine(line);
            if (!SaysNothing().IsMatch(note.Source.Slice(at))
                && !Array.Exists(silent, span => span.Contains(at) || at.Contains(span))
                && !SaysNothing().IsMatch(WithoutComments(note, at)))
            {
                return false;
            }
        }

        return true;
    }

    private static string WithoutComments(Note note, TextSpan line)
    {
        string text = note.Source.Slice(line);
        foreach (TextSpan comment in note.Comments.Where(line.Overlaps).Reverse())
        {
            int start = Math.Max(comment.Start, line.Start) - line.Start;
            text = text.Remove(start, Math.Min(comment.End, line.End) - line.Start - start);
        }

        return text;
    }

    [GeneratedRegex(
        @"^\s*(\#.*|([-*+>]\s*)*(\[[ ]?\]\s*)?((escalate::.*)|([A-Za-z][\w-]*::\s*)?(…|\.\.\.|TODO|TBD|‹[^›]*›|none\.?|n/a|-)?))\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SaysNothing();
}
