using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Verification;

/// <summary>Writes a report again, by the command that it names.</summary>
internal sealed class ReportRewriter(ReportOrder order, string version, ReportSource today, Func<ReportSource> asOfItsCommit)
{
    /// <summary>Whether it is a page of a site.</summary>
    public bool IsPage { get; init; }

    /// <summary>Writes it.</summary>
    /// <exception cref="Notes.NotesException">What it is about is unknown, or the template fails.</exception>
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
