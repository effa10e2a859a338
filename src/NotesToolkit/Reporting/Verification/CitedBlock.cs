namespace NotesToolkit.Reporting.Verification;

/// <summary>A citation of a report, with the quotations that it vouches for.</summary>
/// <param name="Line">The report's line, from 1.</param>
/// <param name="Path">The path from the git root; empty where quotations name no place.</param>
/// <param name="Commit">The first twelve hex digits of the commit; empty where quotations name no place.</param>
/// <param name="Quotations">What stands in curly quotes before it, in the same line, list item, row or paragraph.</param>
public sealed record CitedBlock(int Line, string Path, string Commit, IReadOnlyList<string> Quotations)
{
    /// <summary>As the report shows it.</summary>
    public string Text => Path.Length == 0 ? "(no place)" : $"{Path}@{Commit}";
}
