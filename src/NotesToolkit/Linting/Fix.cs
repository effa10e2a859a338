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
