using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A text after some edits, which tells where the places of the text before stand in it.</summary>
internal sealed class MovedText
{
    private readonly SourceText after;
    private readonly TextEdit[] edits;
    private readonly int[] shifts;

    public MovedText(SourceText after, IEnumerable<TextEdit> edits)
    {
        this.after = after;
        this.edits = [.. edits.OrderBy(edit => edit.Span.Start)];
        shifts = new int[this.edits.Length + 1];
        for (int i = 0; i < this.edits.Length; i++)
            shifts[i + 1] = shifts[i] + this.edits[i].NewText.Length - this.edits[i].Span.Length;
    }

    /// <summary>The line on which an offset of the text before stands.</summary>
    public int LineOf(int offset)
    {
        int moved = offset + shifts[edits.FirstWhere(edit => edit.Span.Start >= offset)];
        return after.GetLineNumber(Math.Clamp(moved, 0, after.Text.Length));
    }
}
