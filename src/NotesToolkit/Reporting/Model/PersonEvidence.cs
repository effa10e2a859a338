using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record EvidencePart(string Principle, string Sign, string Kind, DateOnly? Date, string Text, string? Level, string? Criterion,
    IReadOnlyList<string> Evidence, DateOnly? ToldOn, string? Outcome, string? Situation, string? Behavior, string? Impact, bool Rescue,
    Citation Citation, IReadOnlyList<Citation> Citations);

internal sealed record MonthPart(string Month, int Plus, int Minus, int Blank);

/// <summary>One item of a note on a person's work, with the items that are the same piece of evidence.</summary>
internal sealed record EvidenceItem(NoteItem From, string Kind, string Sign, IReadOnlyList<string> Principles)
    : NoteItem(From)
{
    public const string Plus = "+";
    public const string Minus = "-";

    public IReadOnlyList<EvidenceItem> Others { get; init; } = [];
    public bool IsPlus => Sign == Plus;
    public bool HasLevel => Item["level"] is not null;
    public bool IsStory => Item["impact"] is not null && Item["behavior"] is not null;
    public IEnumerable<Field> Links => Item.Markup.All("evidence").Where(evidence => !evidence.IsMissing);
    public IEnumerable<Citation> Places => Others.Select(other => other.Place).Prepend(Place);

    public DateOnly Month => Date!.Value.AddDays(1 - Date.Value.Day);

    /// <summary>The evidence of a person's notes, oldest first, each piece once: of one link, or of the same words, only one is shown.</summary>
    public static IReadOnlyList<EvidenceItem> Of(ReportBuilder report, string person)
    {
        List<EvidenceItem> pieces = [];
        foreach (EvidenceItem item in All(report, person))
        {
            int same = pieces.FindIndex(piece => piece.Sign == item.Sign
                && piece.Others.Append(piece).SelectMany(each => each.Keys()).Intersect(item.Keys(), StringComparer.Ordinal).Any());
            if (same < 0)
            {
                pieces.Add(item);
                continue;
            }

            // The one that says more speaks for the piece.
            (EvidenceItem first, EvidenceItem second) = Says(item) > Says(pieces[same]) ? (item, pieces[same]) : (pieces[same], item);
            pieces[same] = first with
            {
                Others = [.. first.Others, second with { Others = [] }, .. second.Others],
                Principles = [.. first.Principles.Union(second.Principles, StringComparer.Ordinal)],
            };
        }

        return pieces;
    }

    private static IEnumerable<EvidenceItem> All(ReportBuilder report, string person) =>
        from item in report.ItemsWith(person, kind => kind is not (SectionKind.Private or SectionKind.Commitments or SectionKind.FollowUp
            or SectionKind.Signals or SectionKind.Proposal))
        let found = SignOf(item.Section, item.Item)
        where found is not null
        select new EvidenceItem(item, found.Value.Kind, found.Value.Sign, NoteRecordReader.PrinciplesOf(item.Item, report.Source.Configuration));

    /// <summary>Praise speaks for somebody, performance feedback against; an item of Growth only where it names what it shows.</summary>
    private static (string Kind, string Sign)? SignOf(SectionKind section, Item item) => (section, item["feedback"]?.Value.ToUpperInvariant()) switch
    {
        (SectionKind.Feedback, "PERFORMANCE") => ("performance", Minus),
        (SectionKind.Feedback, "PRAISE") => ("praise", Plus),
        (SectionKind.Feedback, "COACHING") => ("coaching", string.Empty),
        _ when item["principle"] is not null || item["evidence"] is not null || item["level"] is not null || item["impact"] is not null =>
            (section == SectionKind.Growth ? "growth" : "evidence", Plus),
        _ => null,
    };

    private static int Says(EvidenceItem item) => (item.HasLevel ? 4 : 0) + (item.IsStory ? 2 : 0) + (item.Principles.Count > 0 ? 1 : 0);

    private IEnumerable<string> Keys() => Links.Select(link => link.Value).Append(Vocabulary.Normalise(Item.Words));
}

internal sealed class PersonEvidence(ReportBuilder report, string person)
{
    private const int Few = 3;

    internal IReadOnlyList<EvidenceItem> Items { get; } = EvidenceItem.Of(report, person);
    internal IReadOnlyList<FeedbackGap> Gaps { get; } = FeedbackGap.All(report, person);
    internal PersonCommitments Commitments { get; } = new(report, person);
    internal IEnumerable<EvidenceItem> ForThem => Items.Where(item => item.IsPlus);

    /// <summary>What speaks for: a level first, then stories with a result, then what more links bear out, then the latest.</summary>
    public IReadOnlyList<EvidencePart> Strongest => [.. ForThem.OrderByDescending(item => item.HasLevel)
        .ThenByDescending(item => item.IsStory)
        .ThenByDescending(item => item.Links.Count())
        .ThenByDescending(item => item.Date)
        .Take(Few)
        .Select(Part)];

    /// <summary>What speaks against: open gaps, then misses, then what is overdue, then closed gaps by the commitments that they judge.</summary>
    public IReadOnlyList<EvidencePart> Weakest =>
    [
        .. GravestGaps.Where(gap => gap.IsOpen).Select(Part),
        .. Commitments.Misses.OrderByDescending(miss => miss.Day)
            .Select(miss => Against(miss.Event.Kind == EventKind.Missed ? "missed" : "moved late", miss.Day, miss.Trail, miss.Citation)),
        .. Commitments.Overdue.Select(trail => Against("overdue", trail.LatestDue, trail, PersonCommitments.Place(trail))),
        .. GravestGaps.Where(gap => !gap.IsOpen).Select(Part),
    ];

    private IEnumerable<FeedbackGap> GravestGaps => Gaps.OrderByDescending(gap => gap.Facts.Judged.Count).ThenByDescending(gap => gap.Date);

    /// <summary>Every piece, one row for each of its principles; those of none under an empty name; by principle, then by day.</summary>
    public IReadOnlyList<EvidencePart> ByPrinciple =>
        [.. from item in Items
            from principle in item.Principles.DefaultIfEmpty(string.Empty)
            orderby principle.Length == 0, report.Source.Configuration.Principles.Names.ToList().IndexOf(principle), item.Date
            select Part(item) with { Principle = principle }];

    public int PlusCount => ForThem.Count();
    public int MinusCount => Weakest.Count;

    /// <summary>What speaks against, but for what feedback named.</summary>
    public IReadOnlyList<EvidencePart> Unnamed => [.. Weakest.Where(piece => piece.Kind != "performance")];

    public IReadOnlyList<EvidencePart> Stories => [.. Items.Where(item => item.IsStory).Select(Part)];
    public IReadOnlyList<EvidencePart> LatestStories => [.. Stories.Where(story => story.Sign == EvidenceItem.Plus).Reverse().Take(Few)];
    public IReadOnlyList<EvidencePart> NextLevel => [.. ForThem.Where(item => item.HasLevel).Select(Part)];
    public IReadOnlyList<EvidencePart> OpenGaps => field ??= [.. Gaps.Where(gap => gap.IsOpen).Select(Part)];
    public IReadOnlyList<FeedbackGap> Feedback => Gaps;
    public IEnumerable<string> Principles => report.Source.Configuration.Principles.Names
        .Where(name => ForThem.Any(item => item.Principles.Contains(name, StringComparer.Ordinal)));
    public string? Principle => PrinciplesAbsent is [var first, ..] ? first : null;
    public IReadOnlyList<string> PrinciplesAbsent => [.. report.Source.Configuration.Principles.Names.Except(Principles, StringComparer.Ordinal)];

    public IReadOnlyList<MonthPart> ByMonth => [.. report.Period.Months.Select(month => new MonthPart(
        month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        CountOf(month, EvidenceItem.Plus), CountOf(month, EvidenceItem.Minus), CountOf(month, string.Empty)))];

    internal EvidencePart Part(FeedbackGap gap) => Part(new EvidenceItem(gap.Item, "performance", EvidenceItem.Minus, []));

    internal EvidencePart Part(EvidenceItem item) => new(string.Join(", ", item.Principles), item.Sign, item.Kind, item.Date,
        (item.Kind == "performance" ? item["gap"] : null) ?? item.Words,
        Level: item["level"],
        Criterion: item["criterion"],
        Evidence: [.. item.Links.Select(link => PlainText.Of(link.Value))],
        ToldOn: item.Record.Shared,
        Outcome: Gaps.FirstOrDefault(gap => gap.Citation == item.Place)?.Tell(),
        Situation: item["situation"],
        Behavior: item["behavior"],
        Impact: item["impact"],
        Rescue: item.Record.IsRescue,
        Citation: item.Place,
        Citations: [.. item.Places.Distinct()]);

    private static EvidencePart Against(string kind, DateOnly? day, Trail trail, Citation place) => new(
        string.Empty, EvidenceItem.Minus, kind, day, PlainText.Of(trail.Facts.Text), Level: null, Criterion: null, Evidence: [], ToldOn: null,
        Outcome: null, Situation: null, Behavior: null, Impact: null, Rescue: false, place,
        [.. new[] { place, PersonCommitments.Place(trail) }.Distinct()]);

    private int CountOf(DateOnly month, string sign) => Items.Count(item => item.Sign == sign && item.Month == month);
}
