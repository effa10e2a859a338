using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Verification;

/// <summary>A report as its own command gives it once more.</summary>
internal sealed record ReportAgain(string Text, ReportFormat Format, Func<string> AsOfItsCommit)
{
    /// <summary>How this clone links to its forge, or null.</summary>
    public ForgeLinks? Links { get; init; }

    /// <summary>The user's own template that wrote it, or null where the shipped one did.</summary>
    public string? Template { get; init; }
}

/// <summary>What was tried to have a report once more.</summary>
internal sealed record ReportTrial(IReadOnlyList<ReportAgain> Given, string? Doubt = null, string? Refusal = null)
{
    /// <summary>Whether another version wrote the report, so that only its citations are held against git.</summary>
    public bool IsOtherVersion { get; init; }

    /// <summary>What is to be said of the report whatever comes of the comparison, or null.</summary>
    public string? Remark { get; init; }
}
