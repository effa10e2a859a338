using System.Globalization;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Charts;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Model;

/// <summary>A window of days, and as many before.</summary>
internal sealed record WindowPart(int Days, DateOnly From, DateOnly To, DateOnly BeforeFrom, DateOnly BeforeTo)
{
    /// <summary>Whether the days before begin before the first note.</summary>
    public bool HasNoBefore { get; init; }
}

/// <summary>A measure in one window: the difference in points of a hundred, and whether that is better or worse.</summary>
internal sealed record AuditWindow(int Days, object Now, object Before, string? Change, string Word);

/// <summary>A measure of a manager's own record. Nine of them stand on the page.</summary>
internal sealed record AuditMeasure(string Key, string Name, bool OnPage, IReadOnlyList<AuditWindow> Windows);

/// <summary>People of whom something is to be told, with the places.</summary>
internal sealed record PeopleClaim(string Kind, string Text, IReadOnlyList<PersonPart> People, IReadOnlyList<Cited> Citations);

/// <summary>A person on a list, with why.</summary>
internal sealed record ListedPart(PersonPart Person, IReadOnlyList<string> Reasons, IReadOnlyList<Cited> Citations);

/// <summary>A case that a measure counts.</summary>
internal sealed record AuditEvent(string Key, DateOnly? Date, string Text, IReadOnlyList<Cited> Citations);

/// <summary>The cases against a measure.</summary>
internal sealed record AuditCases(string Key, string Text, int Count, IReadOnlyList<Cited> Citations);

/// <summary>The drawings of an audit.</summary>
internal sealed record AuditCharts(RawText? Trends, RawText? Cadence);

/// <summary>A manager's own record: the last ninety days, and the ninety before.</summary>
internal sealed record SelfAuditModel(string Title, PersonPart Owner, IReadOnlyList<WindowPart> Windows,
    IReadOnlyList<AuditMeasure> Measures, IReadOnlyList<PeopleClaim> People, IReadOnlyList<QuotePart> Soft,
    IReadOnlyList<AuditCases> RestsOn, IReadOnlyList<AuditEvent> Events, IReadOnlyList<CountedNote> Notes,
    IReadOnlyList<ListedPart> Independent, IReadOnlyList<ListedPart> NeedsContext, IReadOnlyList<ListedPart> SilentlyUnderperforming,
    AuditCharts Charts)
{
    /// <summary>What is said where the days before begin before the first note.</summary>
    public const string NoNotes = "no notes yet";

    private static readonly int[] Days = [30, 60, 90];

    /// <summary>The measures: whether more is better (1) or worse (−1), and whether they stand on the page.</summary>
    private static readonly (string Key, string Name, int Better, bool OnPage, Func<Scope, object> Measure)[] Rows =
    [
        ("cadence", "Meetings held, of those expected", 1, true, scope => CadenceMeasures.Cadence(scope)),
        ("hard_question", "Meetings in which the hard question was answered", 1, true, scope => MeetingMeasures.HardQuestionRate(scope)),
        ("close_rate", "Meetings that ended with a complete commitment", 1, true, scope => MeetingMeasures.CloseRate(scope)),
        ("softness", "Promises without owner and day, of all items", -1, true, scope => MeetingMeasures.Softness(scope)),
        ("rescue_ratio", "Meetings in which I did the work myself", -1, true, scope => MeetingMeasures.RescueRatio(scope)),
        ("manager_owned", "Commitments that I took, of all", -1, true, scope => MeetingMeasures.ManagerOwned(scope)),
        ("contemporaneity1", "Notes written within 1 business day", 1, true, scope => MeetingMeasures.CommittedWithin(scope, businessDays: 1)),
        ("contemporaneity5", "Notes written within 5 business days", 1, false, scope => MeetingMeasures.CommittedWithin(scope, businessDays: 5)),
        ("surprise_rate", "Misses and departures that nothing announced", -1, true, scope => WarningMeasures.SurpriseRate(scope)),
        ("behaviour_change", "Feedback past its review that changed something", 1, true, scope => FeedbackMeasures.BehaviourChange(scope)),
        ("lead_time_days", "Days from a first signal to the gap being named", -1, false, scope => WarningMeasures.LeadTimeDays(scope)),
    ];

    public static SelfAuditModel Of(ReportBuilder report, string owner)
    {
        Record record = report.Source.Record;
        DateOnly end = report.Period.To < record.AsOf ? report.Period.To : record.AsOf;
        (Period Now, Period Before)[] windows = [.. Days.Select(days => (Back(end, days), Back(end.AddDays(-days), days)))];
        (Scope Now, Scope Before)[] scopes =
            [.. windows.Select(window => (Scope.OfManager(record, owner, window.Now), Scope.OfManager(record, owner, window.Before)))];
        Scope all = Scope.OfManager(record, owner, new(windows[^1].Before.From, end));
        string[] people = [.. PeopleOf(report, all, owner)];
        Lists lists = ListFinder.Find(record, people, report.Period);
        AuditMeasure[] measures =
        [
            .. Rows.Select(row => new AuditMeasure(row.Key, row.Name, row.OnPage, [.. scopes.Select((pair, i) =>
                Window(row.Better, Days[i], row.Measure(pair.Now), row.Measure(pair.Before), windows[i].Before.From < record.FirstDay))])),
        ];
        AuditCasesFinder cases = new(report, owner, windows[^1].Now, people);
        return new($"Self-audit: {report.NameOf(owner)}", report.Person(owner),
            Windows:
            [
                .. windows.Select((window, i) => new WindowPart(Days[i], window.Now.From, window.Now.To, window.Before.From,
                    window.Before.To) { HasNoBefore = window.Before.From < record.FirstDay }),
            ],
            Measures: measures,
            People: cases.People(),
            Soft: [.. people.SelectMany(person => Talk.Soft(report, person)).Where(soft => windows[^1].Now.Holds(soft.Date))
                .OrderByDescending(soft => soft.Date)],
            RestsOn: cases.RestsOn(),
            Events: AuditCasesFinder.Events(report, all),
            Notes: CountedNote.OfManager(report, all),
            Independent: Listing(report, lists.Independent),
            NeedsContext: Listing(report, lists.NeedsContext),
            SilentlyUnderperforming: Listing(report, lists.SilentlyUnderperforming),
            Charts: new(Trends.Draw([.. measures.Where(measure => measure.OnPage)]), CadenceStrip.Draw(report, people, windows[^1].Now)));
    }

    /// <summary>
    /// The persons whom the roster gives to the manager, whom notes are with or meetings are expected with, and whoever else the manager
    /// met in a measured 1:1.
    /// </summary>
    private static IEnumerable<string> PeopleOf(ReportBuilder report, Scope all, string owner) => TeamModel.PeopleOf(report, owner)
        .Union(all.Meetings.Select(meeting => meeting.With!), StringComparer.Ordinal)
        .Union(all.People.Where(person => person.Notes.Count == 0).Select(person => person.Person), StringComparer.Ordinal)
        .OrderBy(report.NameOf, StringComparer.Ordinal);

    private static Period Back(DateOnly end, int days) => new(end.AddDays(1 - days), end);

    private static AuditWindow Window(int better, int days, object now, object before, bool hasNoBefore)
    {
        if ((now, before) is not (Ratio a, Ratio b))
            return new(days, SpreadPart.From((Spread)now), SpreadPart.From((Spread)before), Change: null, string.Empty);

        bool isComparable = a.IsEnough && b.IsEnough && !hasNoBefore;
        int points = isComparable ? RatioPart.Percent(new(Math.Min(a.Count, a.Of), a.Of)) - RatioPart.Percent(new(Math.Min(b.Count, b.Of), b.Of)) : 0;
        string word = hasNoBefore ? NoNotes : !isComparable ? "too few to compare" : points == 0 ? "the same" : points * better > 0
            ? "better" : "worse";
        return new(days, RatioPart.From(a), RatioPart.From(b), isComparable ? points.ToString("+0;−0;±0", CultureInfo.InvariantCulture) + " points"
            : null, word);
    }

    private static IReadOnlyList<ListedPart> Listing(ReportBuilder report, IEnumerable<Listed> list) =>
    [
        .. list.OrderBy(listed => report.NameOf(listed.Person), StringComparer.Ordinal)
            .Select(listed => new ListedPart(report.Person(listed.Person), [.. listed.Reasons.Select(report.Source.Redactor.Text)],
                report.Cite(listed.Citations))),
    ];
}
