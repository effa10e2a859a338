namespace NotesToolkit.Reporting.Model;

/// <summary>A version of a note that could not be read.</summary>
internal sealed record SkippedPart(string Path, string Commit, string Reason);

/// <summary>What every report has.</summary>
internal sealed record Head(string Report)
{
    public int SchemaVersion { get; } = 1;

    public required string Version { get; init; }
    public required DateOnly AsOf { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>The last commit that was read, by its first twelve hex digits, and its day; null where there is none.</summary>
    public required string? Commit { get; init; }
    public required DateOnly? Committed { get; init; }
    public required bool IncludeAttrition { get; init; }
    public required IReadOnlyList<GradeCount> Grades { get; init; }
    public required IReadOnlyList<SkippedPart> Skipped { get; init; }
}
