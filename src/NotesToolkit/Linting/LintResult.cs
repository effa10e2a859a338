namespace NotesToolkit.Linting;

/// <summary>What was found.</summary>
/// <param name="Findings">The findings by path, place and rule.</param>
/// <param name="NoteCount">The number of notes that were judged.</param>
public sealed record LintResult(IReadOnlyList<Diagnostic> Findings, int NoteCount)
{
    internal IReadOnlyList<Diagnostic> WithAccepted { get; init; } = Findings;
}
