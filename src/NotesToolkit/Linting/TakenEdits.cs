using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>The edits of one file that are to be applied together, in the order of its text.</summary>
internal sealed class TakenEdits
{
    private readonly List<TextEdit> edits = [];

    /// <summary>The edits, none overlapping another; insertions at one place in the order in which they came.</summary>
    public IReadOnlyList<TextEdit> InOrder => edits;

    /// <summary>Takes the edits of a fix, all of them or, where one collides with an edit that is taken already, none.</summary>
    /// <param name="fix">The fix.</param>
    public bool TryTake(Fix fix)
    {
        if (fix.Edits.Any(edit => IsTaken(edit.Span)))
        {
            return false;
        }

        foreach (TextEdit edit in fix.Edits)
        {
            edits.Insert(First(taken => (taken.Start, taken.End).CompareTo((edit.Span.Start, edit.Span.End)) > 0), edit);
        }

        return true;
    }

    private bool IsTaken(TextSpan span)
    {
        for (int i = First(taken => taken.End >= span.Start); i < edits.Count && edits[i].Span.Start <= span.End; i++)
        {
            if (Collide(edits[i].Span, span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Insertions at one place keep their order; an insertion inside or at the edge of a replacement waits.</summary>
    private static bool Collide(TextSpan taken, TextSpan edit) => taken.IsEmpty != edit.IsEmpty || taken.Overlaps(edit);

    /// <summary>The first edit that stands so far behind in the text, found by halving.</summary>
    private int First(Func<TextSpan, bool> isBehind)
    {
        int low = 0;
        int high = edits.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = isBehind(edits[middle].Span) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
