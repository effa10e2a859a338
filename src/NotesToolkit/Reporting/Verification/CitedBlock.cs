namespace NotesToolkit.Reporting.Verification;

/// <summary>A place in git, as a report names it.</summary>
internal readonly record struct NamedPlace(string Path, string Commit)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}@{Commit}";
}

/// <summary>A claim of a report: what it quotes, and the places that it names for that, of which each quotation must stand in one.</summary>
internal sealed record CitedBlock(int Line, IReadOnlyList<NamedPlace> Places, IReadOnlyList<string> Quotations)
{
    /// <summary>As the report shows it.</summary>
    public string Text => Places.Count == 0 ? "(no place)" : string.Join(", ", Places);
}
