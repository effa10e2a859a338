using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Verification;

/// <summary>Writes a report again, by the command that it names.</summary>
internal sealed class ReportRewriter(ReportOrder order, string version, ReportSource today, Func<ReportSource> asOfItsCommit)
{
    public bool IsPage { get; init; }

    public ReportAgain Write(TemplateStore store, (string Text, string Name)? template = null) =>
        new(Render(today, store, template), order.Format, () => Render(asOfItsCommit(), store, template)) { Links = today.Forge };

    private string Render(ReportSource source, TemplateStore store, (string Text, string Name)? template)
    {
        ReportSource placed = source with { Forge = ForgeLinks.Place, LinksAll = true };
        ReportOptions options = new(order.Format, order.Period) { IncludesAttrition = order.IncludesAttrition, Since = order.Since,
            Version = version };
        return order.Report == ReportOrder.Index
            ? new Site(placed, store).RenderIndex(options).ToString()
            : new Reports(placed, options, store) { Site = IsPage ? new(placed, store) : null }.Render(order.Report, order.Arguments, template);
    }
}

/// <summary>A report as its own command gives it once more.</summary>
internal sealed record ReportAgain(string Text, ReportFormat Format, Func<string> AsOfItsCommit)
{
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
