using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>What the suppressions of a note cover.</summary>
internal sealed class SuppressedLines
{
    private readonly Note note;
    private readonly Dictionary<int, Item> items = [];

    /// <summary>For each line, from 1, the first line behind it that holds text and is no suppression; the last line where none does.</summary>
    private readonly int[] nextText;

    public SuppressedLines(Note note)
    {
        this.note = note;
        SourceText source = note.Source;
        foreach (Item item in note.Sections.SelectMany(section => section.Items))
            items.TryAdd(source.GetLineNumber(item.Span.Start), item);

        nextText = new int[source.LineCount + 1];
        int next = source.LineCount;
        for (int line = source.LineCount; line > 0; line--)
        {
            nextText[line] = next;
            string text = source.Slice(source.GetLine(line)).Trim();
            next = text.Length > 0 && !SuppressionComment.IsOne(text) ? line : next;
        }
    }

    /// <summary>
    /// What a comment covers: above the first heading the whole file, else the next line, with all that is nested where that line begins an item.
    /// </summary>
    public TextSpan ReachOf(SuppressionComment comment)
    {
        SourceText source = note.Source;
        int end = comment.Span.End;
        if (comment.Span.Start < note.FirstHeading)
            return new(0, source.Text.Length);

        int line = source.GetLineNumber(end);
        bool isBeforeText = !source.Text.AsSpan(end, source.GetLine(line).End - end).IsWhiteSpace();
        TextSpan reach = source.GetLine(isBeforeText ? line : nextText[line]);

        // Other suppressions may stand between, and one of this rule is about them.
        return TextSpan.FromBounds(Math.Min(end, reach.Start), Math.Max(reach.End, items.GetValueOrDefault(source.GetLineNumber(reach.Start))?.Span.End ?? 0));
    }
}
