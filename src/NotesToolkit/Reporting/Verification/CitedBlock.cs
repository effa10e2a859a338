namespace NotesToolkit.Reporting.Verification;

/// <summary>A citation of a report, with the quotations that it vouches for.</summary>
internal sealed record CitedBlock(int Line, string Path, string Commit, IReadOnlyList<string> Quotations)
{
    /// <summary>As the report shows it.</summary>
    public string Text => Path.Length == 0 ? "(no place)" : $"{Path}@{Commit}";
}
