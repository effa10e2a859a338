using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>A piece of evidence for (+) or against (−) somebody, or unsigned.</summary>
internal sealed record EvidencePart(string Principle, string Sign, string Kind, DateOnly? Date, string Text)
{
    public string? Level { get; init; }
    public string? Criterion { get; init; }
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The day on which the note was given in writing.</summary>
    public DateOnly? ToldOn { get; init; }
    public string? Situation { get; init; }
    public string? Behavior { get; init; }
    public string? Impact { get; init; }

    /// <summary>Whether the manager did it for the person: the meeting's stance was rescue.</summary>
    public bool Rescue { get; init; }
    public required Cited Citation { get; init; }
    public required IReadOnlyList<Cited> Citations { get; init; }
}

/// <summary>Everything that speaks for or against a person in the period.</summary>
internal sealed class PersonEvidence(ReportBuilder report, string person)
{
    private const int Few = 3;

    private readonly PersonCommitments commitments = new(report, person);
    private readonly Gaps gaps = new(report, person);

    public IReadOnlyList<EvidenceItem> Items { get; } = EvidenceItem.Of(report, person);
    public Gaps Gaps => gaps;
    public PersonCommitments Commitments => commitments;

    /// <summary>
    /// What speaks for: a level first, then stories with a result, then what more links bear out, then the latest. The report says so; it
    /// rates nobody.
    /// </summary>
    public IReadOnlyList<EvidencePart> Strongest(int most = Few) =>
    [
        .. Items.Where(item => item.Sign == EvidenceItem.Plus)
            .OrderByDescending(item => item.Item["level"] is not null)
            .ThenByDescending(item => item.IsStory)
            .ThenByDescending(item => item.Links.Count())
            .ThenByDescending(item => item.Record.Date)
            .Take(most)
            .Select(item => Part(item)),
    ];

    /// <summary>What speaks against: open gaps, then misses, then what is overdue, then closed gaps by the commitments that they judge.</summary>
    public IReadOnlyList<EvidencePart> Weakest(int most = int.MaxValue)
    {
        Gap[] open = [.. gaps.All.Where(gap => gap.IsOpen)];
        return
        [
            .. open.OrderByDescending(gap => gap.Judged).ThenByDescending(gap => gap.Item.Record.Date).Select(gap => Part(gap.Item))
                .Concat(commitments.Misses.OrderByDescending(miss => miss.Event.MissDay).Select(miss => Missed(miss.Trail, miss.Event)))
                .Concat(commitments.Overdue.Select(Overdue))
                .Concat(gaps.All.Except(open).OrderByDescending(gap => gap.Judged).ThenByDescending(gap => gap.Item.Record.Date)
                    .Select(gap => Part(gap.Item)))
                .Take(most),
        ];
    }

    /// <summary>Every piece, one row for each of its principles; those of none under an empty name; by principle, then by day.</summary>
    public IReadOnlyList<EvidencePart> ByPrinciple()
    {
        string[] names = [.. report.Source.Configuration.Principles.Names];
        return
        [
            .. from item in Items
               from principle in item.Principles.DefaultIfEmpty(string.Empty)
               orderby principle.Length == 0, Array.IndexOf(names, principle), item.Record.Date
               select Part(item, principle),
        ];
    }

    public IReadOnlyList<EvidencePart> Stories => [.. Items.Where(item => item.IsStory).Select(item => Part(item))];

    public IReadOnlyList<EvidencePart> NextLevel => [.. Items.Where(item => item.Sign == EvidenceItem.Plus && item.Item["level"] is not null)
        .Select(item => Part(item))];

    public IReadOnlyList<EvidencePart> OpenGaps => [.. gaps.All.Where(gap => gap.IsOpen).Select(gap => Part(gap.Item))];

    public IEnumerable<string> Principles => report.Source.Configuration.Principles.Names
        .Where(name => Items.Any(item => item.Sign == EvidenceItem.Plus && item.Principles.Contains(name, StringComparer.Ordinal)));

    public IReadOnlyList<string> AbsentPrinciples => [.. report.Source.Configuration.Principles.Names.Except(Principles, StringComparer.Ordinal)];

    /// <summary>How much evidence each month of the period has, by sign; months without any too.</summary>
    public IReadOnlyList<MonthPart> ByMonth => [.. Months.Select(month => new MonthPart(
        month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), CountOf(month, EvidenceItem.Plus),
            CountOf(month, EvidenceItem.Minus), CountOf(month, string.Empty)))];

    /// <summary>The first days of the period's months.</summary>
    public IReadOnlyList<DateOnly> Months => MonthsOf(report.Period);

    public static IReadOnlyList<DateOnly> MonthsOf(Period period)
    {
        // By their number: after the calendar's last month there is none to stop at.
        DateOnly first = new(period.From.Year, period.From.Month, 1);
        int last = ((period.To.Year - first.Year) * 12) + period.To.Month - first.Month;
        return [.. Enumerable.Range(0, Math.Max(0, last + 1)).Select(first.AddMonths)];
    }

    public EvidencePart Part(EvidenceItem item, string? principle = null)
    {
        NoteTrail note = item.Record.Trail;
        return new(principle ?? string.Join(", ", item.Principles), item.Sign, item.Kind, item.Record.Date,
            ReportBuilder.Quote((item.Kind == "performance" ? item.Item["gap"]?.Value : null) ?? item.Item.Words))
        {
            Level = ReportBuilder.Quote(item.Item["level"]),
            Criterion = ReportBuilder.Quote(item.Item["criterion"]),
            Evidence = [.. item.Links.Select(link => ReportBuilder.Quote(link)!)],
            ToldOn = item.Record.Shared,
            Situation = ReportBuilder.Quote(item.Item["situation"]),
            Behavior = ReportBuilder.Quote(item.Item["behavior"]),
            Impact = ReportBuilder.Quote(item.Item["impact"]),
            Rescue = item.Record.IsRescue,
            Citation = report.Cite(item.Place),
            Citations = report.Cite(item.Places),
        };
    }

    private EvidencePart Missed(Trail trail, TrailEvent miss) =>
        Against(miss.Kind == EventKind.Missed ? "missed" : "moved late", miss.MissDay, trail, PatternFinder.Cite(miss));

    private EvidencePart Overdue(Trail trail) => Against("overdue", trail.LatestDue, trail, PersonCommitments.Place(trail));

    private EvidencePart Against(string kind, DateOnly? day, Trail trail, Citation place) =>
        new(string.Empty, EvidenceItem.Minus, kind, day, ReportBuilder.Quote(trail.Facts.Text))
        {
            Citation = report.Cite(place),
            Citations = report.Cite([place, PersonCommitments.Place(trail)]),
        };

    private int CountOf(DateOnly month, string sign) => Items.Count(item => item.Record.Date is not null && item.Sign == sign && item.Month == month);
}

/// <summary>How much evidence a month has.</summary>
internal sealed record MonthPart(string Month, int Plus, int Minus, int Blank);
