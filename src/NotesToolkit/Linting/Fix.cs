using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A replacement of one span of a text.</summary>
/// <param name="Span">What is replaced; an empty span is an insertion.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record TextEdit(TextSpan Span, string NewText);

/// <summary>Edits of one file that together mend a finding.</summary>
/// <param name="IsSafe">Whether there is one reading, and nothing is lost.</param>
/// <param name="Target">The file; most often, but not always, the one that the finding is in.</param>
/// <param name="Edits">The edits, in order, none overlapping another.</param>
public sealed record Fix(bool IsSafe, SourceText Target, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>A safe fix.</summary>
    /// <param name="target">The file.</param>
    /// <param name="edits">The edits, in order.</param>
    public static Fix Safe(SourceText target, params IReadOnlyList<TextEdit> edits) => new(IsSafe: true, target, edits);

    /// <summary>A fix to be looked at.</summary>
    /// <param name="target">The file.</param>
    /// <param name="edits">The edits, in order.</param>
    public static Fix Unsafe(SourceText target, params IReadOnlyList<TextEdit> edits) => new(IsSafe: false, target, edits);
}

/// <summary>The edits of one file that are to be applied together, in the order of its text.</summary>
internal sealed class TakenEdits
{
    private readonly List<TextEdit> edits = [];

    public IReadOnlyList<TextEdit> InOrder => edits;

    /// <summary>Takes the edits of a fix, all of them or, where one collides with an edit that is taken already, none.</summary>
    public bool TryTake(Fix fix)
    {
        if (fix.Edits.Any(edit => IsTaken(edit.Span)))
            return false;

        foreach (TextEdit edit in fix.Edits)
            edits.Insert(edits.FirstWhere(taken => Place(taken).CompareTo(Place(edit)) > 0), edit);

        return true;
    }

    /// <summary>Fields that are put in at one place stand there in the order of their ranks.</summary>
    private static (int Start, int End, int Rank) Place(TextEdit edit) =>
        (edit.Span.Start, edit.Span.End, edit.Span.IsEmpty ? FieldText.RankOfFirst(edit.NewText) : 0);

    private bool IsTaken(TextSpan span)
    {
        for (int i = edits.FirstWhere(taken => taken.Span.End >= span.Start); i < edits.Count && edits[i].Span.Start <= span.End; i++)
        {
            if (Collide(edits[i].Span, span))
                return true;
        }

        return false;
    }

    /// <summary>Insertions at one place keep their order; an insertion inside or at the edge of a replacement waits.</summary>
    private static bool Collide(TextSpan taken, TextSpan edit) => taken.IsEmpty != edit.IsEmpty || taken.Overlaps(edit);
}
