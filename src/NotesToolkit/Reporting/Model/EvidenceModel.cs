using System.Globalization;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>The evidence about a person, as templates see it.</summary>
internal sealed class EvidenceModel(ReportBuilder report, string person)
{
    private const int Few = 3;

    private readonly EvidenceItem[] items = [.. EvidenceItem.Of(report, person)];

    /// <summary>Every item, oldest first.</summary>
    public IReadOnlyList<EvidenceItem> Items => items;

    /// <summary>Every item, one row for each of its principles; those of none under an empty name; by principle, then by day.</summary>
    public ScriptArray ByPrinciple()
    {
        string[] names = [.. report.Source.Configuration.Principles.Names];
        return Value.Array(
            from item in items
            from principle in item.Principles.DefaultIfEmpty(string.Empty)
            orderby principle.Length == 0, Array.IndexOf(names, principle), item.Record.Date
            select Row(item, principle));
    }

    /// <summary>
    /// The three strongest items: signed +, those with a level first, then those with more evidence named, then the latest. The order is
    /// told in the report; it rates nobody.
    /// </summary>
    public ScriptArray Strongest() => Value.Array(items
        .Where(item => item.Sign == EvidenceSign.Plus)
        .OrderByDescending(item => item.Item["level"] is not null)
        .ThenByDescending(Support)
        .ThenByDescending(item => item.Record.Date)
        .Take(Few)
        .Select(item => Row(item, principle: null)));

    /// <summary>The three weakest: signed −, open gaps first, then those that judge more commitments, then the latest.</summary>
    public ScriptArray Weakest() => Value.Array(items
        .Where(item => item.Sign == EvidenceSign.Minus)
        .OrderByDescending(item => item.IsOpenGap)
        .ThenByDescending(item => item.Item.Markup.All("of").Count())
        .ThenByDescending(item => item.Record.Date)
        .Take(Few)
        .Select(item => Row(item, principle: null)));

    /// <summary>The items that name a level.</summary>
    public ScriptArray NextLevel() => Value.Array(items
        .Where(item => item.Sign == EvidenceSign.Plus && item.Item["level"] is not null)
        .Select(item => Row(item, principle: null)));

    /// <summary>The gaps that are open.</summary>
    public ScriptArray OpenGaps() => Value.Array(items.Where(item => item.IsOpenGap).Select(item => Row(item, principle: null)));

    /// <summary>How much evidence each month of the period has, by sign; months without any too.</summary>
    public ScriptArray ByMonth()
    {
        Dictionary<(DateOnly, EvidenceSign), int> counts = items
            .Where(item => item.Record.Date is not null)
            .CountBy(item => (item.Month, item.Sign))
            .ToDictionary();
        int CountOf(DateOnly month, EvidenceSign sign) => counts.GetValueOrDefault((month, sign));
        return Value.Array(Months().Select(month => Value.Object(
            ("month", month.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
            ("plus", CountOf(month, EvidenceSign.Plus)),
            ("minus", CountOf(month, EvidenceSign.Minus)),
            ("blank", CountOf(month, EvidenceSign.Blank)))));
    }

    /// <summary>The first days of the period's months.</summary>
    public IEnumerable<DateOnly> Months()
    {
        // By their number: after the calendar's last month there is none to stop at.
        DateOnly first = new(report.Period.From.Year, report.Period.From.Month, 1);
        int last = ((report.Period.To.Year - first.Year) * 12) + report.Period.To.Month - first.Month;
        for (int month = 0; month <= last; month++)
        {
            yield return first.AddMonths(month);
        }
    }

    private static int Support(EvidenceItem item) => item.Item.Markup.All("evidence").Count(evidence => !evidence.IsMissing);

    private ScriptObject Row(EvidenceItem item, string? principle) => Value.Object(
        ("principle", principle ?? string.Join(", ", item.Principles)),
        ("sign", item.SignText),
        ("date", Value.Day(item.Record.Date)),
        ("text", ReportBuilder.Quote(item.Item["gap"] is { } gap && item.Sign == EvidenceSign.Minus ? gap.Value : item.Item.Words)),
        ("level", ReportBuilder.Quote(item.Item["level"])),
        ("evidence", Value.Array(item.Item.Markup.All("evidence").Where(evidence => !evidence.IsMissing).Select(evidence => ReportBuilder.Quote(evidence)))),
        ("told_on", Value.Day(item.Record.Shared)),
        ("citation", report.Cite(item.Record, item.Note, item.Item.Span)));
}
