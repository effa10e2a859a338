using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Verification;

/// <summary>A report as its own command gives it once more.</summary>
/// <param name="Text">The report, with what is withheld today, and <see cref="ForgeLinks.Place"/> for its links. It may be told.</param>
/// <param name="Format">What it is written as.</param>
/// <param name="Unveiled">Writes it with no more withheld than its own commit withholds. It is never told.</param>
public sealed record ReportAgain(string Text, ReportFormat Format, Func<string> Unveiled)
{
    /// <summary>How this clone links to its forge, or null.</summary>
    public ForgeLinks? Links { get; init; }

    /// <summary>The user's own template that wrote it, or null where the shipped one did.</summary>
    public string? Template { get; init; }
}

/// <summary>What was tried to have a report once more.</summary>
/// <param name="Given">What its command gives, by each template that may have written it.</param>
/// <param name="Doubt">Why the report may say something else and not be altered; null where it may not.</param>
/// <param name="Refusal">Why its command gives nothing; null where it gives something.</param>
public sealed record ReportTrial(IReadOnlyList<ReportAgain> Given, string? Doubt = null, string? Refusal = null)
{
    /// <summary>What is to be said of the report whatever comes of the comparison, or null.</summary>
    public string? Remark { get; init; }
}
