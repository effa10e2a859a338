using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record WindowPart(int Days, DateOnly From, DateOnly To, DateOnly BeforeFrom, DateOnly BeforeTo, bool HasNoBefore,
    DateOnly? FirstNote)
{
    internal Period Now => new(From, To);
    internal Period Before => new(BeforeFrom, BeforeTo);
}

/// <summary>A measure in one window: the difference in points of a hundred, and whether that is better or worse.</summary>
internal sealed record AuditWindow(int Days, object Now, object Before, string? Change, string Word);

internal sealed record AuditMeasure(string Key, string Name, bool OnPage, IReadOnlyList<AuditWindow> Windows);

internal sealed record PeopleClaim(string Kind, string Text, IReadOnlyList<PersonPart> People, IReadOnlyList<Citation> Citations);

internal sealed record ListedPart(PersonPart Person, IReadOnlyList<string> Reasons, IReadOnlyList<Citation> Citations);

internal sealed record AuditEvent(string Key, DateOnly? Date, string Text, IReadOnlyList<Citation> Citations);

internal sealed record AuditCases(string Key, string Text, int Count, IReadOnlyList<Citation> Citations);

internal sealed class SelfAuditModel(ReportBuilder report, string owner)
{
    public const string NoNotes = "no notes yet";

    private static readonly int[] Days = [30, 60, 90];

    /// <summary>The measures: whether more of it is good, and whether it is on the page.</summary>
    private static readonly (string Key, string Measure, string Name, bool IsGood, bool OnPage)[] Rows =
        [.. Pages.Rows("self-audit.tsv").Select(row => (row[0], row[1], row[2], row[3] == "better", row[4] == "yes"))];

    private Period Now => Windows[^1].Now;
    private Scope Scope => field ??= Of(new(Windows[^1].BeforeFrom, Windows[^1].To));

    /// <summary>Whom the roster gives to the manager, whom notes are with or meetings expected with, and whoever else the manager met.</summary>
    private string[] Persons => field ??= [.. TeamModel.PeopleOf(report, owner)
        .Union(Scope.Meetings.Select(meeting => meeting.With!), StringComparer.Ordinal)
        .Union(Scope.People.Where(person => person.Notes.Count == 0).Select(person => person.Person), StringComparer.Ordinal)
        .OrderBy(report.NameOf, StringComparer.Ordinal)];

    private NoteRecord[] Held => field ??= [.. report.Record.Notes.Where(note => note is { IsVoid: false, IsImported: false, With: not null }
        && note.Owner == owner && Now.Holds(note.Date))];

    private Lists Lists => field ??= ListFinder.Find(report.Record, Persons, report.Period);

    private (Measures Now, Measures Before)[] Measured => field ??=
        [.. Windows.Select(window => (new Measures(Of(window.Now)), new Measures(Of(window.Before))))];

    public int CadenceSurplus => Measured[^1].Now.Of<Ratio>("cadenceSurplus").Count;
    public string Title => $"Self-audit: {report.NameOf(owner)}";
    public PersonPart Owner => report.Person(owner);

    public IReadOnlyList<WindowPart> Windows { get; } =
        [.. from days in Days
            let end = report.Record.LastDay(report.Period)
            let now = new Period(end.AddDays(1 - days), end)
            let before = new Period(end.AddDays(1 - (2 * days)), end.AddDays(-days))
            let first = report.Record.FirstDay
            select new WindowPart(days, now.From, end, before.From, before.To, before.From < first, FirstNote: now.From < first ? first : null)];

    public IReadOnlyList<AuditMeasure> Measures => [.. Rows.Select(row => new AuditMeasure(row.Key, row.Name, row.OnPage,
        [.. Windows.Zip(Measured, (window, measured) => Window(row.IsGood, window, measured.Now[row.Measure], measured.Before[row.Measure]))]))];

    public IReadOnlyList<PeopleClaim> People =>
    [
        Without("no-feedback", "No feedback of any kind in the last 90 days", note => note.Items.Any(item => item.Feedback is not null)),
        Without("no-praise", "No praise in the last 90 days", note => note.Items.Any(item => item.Feedback == "praise")),
        Without("no-hard-answer", "No answered hard question in the last 90 days", report.Record.IsAnswered),
        With("cancelled", "Cancelled by me", Held.Where(note => note.Kind == NoteKind.Cancelled && note.CancelledBy == owner)),
        With("rescue", "I did the work in a meeting (stance rescue)", Meetings.Where(note => note.IsRescue)),
    ];

    public IReadOnlyList<QuotePart> Soft => [.. Persons.SelectMany(person => new PersonItems(report, person).Soft)
        .Where(soft => Now.Holds(soft.Date)).OrderByDescending(soft => soft.Date)];

    public IReadOnlyList<AuditCases> RestsOn => [.. new[]
    {
        Row("hard_question", "Meetings without an answer of their own to the hard question",
            Meetings.Where(note => !report.Record.IsAnswered(note)).Select(note => note.Cite())),
        Row("softness", "Promises without owner and day", Held.SelectMany(note => note.CiteItems(item => item.IsSoft))),
        Row("rescue_ratio", "Meetings with the stance rescue", Meetings.Where(note => note.IsRescue).Select(note => note.Cite())),
        Row("close_rate", "Meetings without a complete commitment",
            Meetings.Where(note => !note.HasCompleteCommitment).Select(note => note.Cite())),
        Row("contemporaneity1", "Notes first committed more than a business day later",
            Held.Where(note => note.IsLate).Select(note => Citation.Of(note.Trail.Versions[0]))),
    }.Where(row => row.Count > 0)];

    /// <summary>What the measures count that is not a note: misses and departures, reviewed feedback, gaps that were in sight.</summary>
    public IReadOnlyList<AuditEvent> Events =>
    [
        .. from person in Scope.People
           from found in WarningMeasures.Adverse(Scope, person)
           orderby found.Day
           let roster = report.Source.History.Prefix + report.Source.Configuration.PeoplePath
           select new AuditEvent("surprise_rate", found.Day,
               $"{(found.Miss is null ? "a departure" : "a miss")} of {report.NameOf(person.Person)}, {Not(found.IsSurprise)}announced",
               [found.Miss is { } miss ? Citation.Of(miss) : new(roster, report.Source.History.Tip!.Info.Id, Line: 1)]),
        .. from found in FeedbackMeasures.Reviewed(Scope)
           orderby found.Item.Review
           select new AuditEvent("behaviour_change", found.Item.Review,
               $"feedback to {report.NameOf(found.Note.With)} was to be reviewed, {Not(!found.Item.HasChanged)}changed",
               [found.Note.Cite(found.Item.Line)]),
        .. from person in Scope.People
           from found in WarningMeasures.LeadTimes(person, Scope.Period)
           orderby found.Day
           select new AuditEvent("lead_time_days", found.Day,
               $"a gap of {report.NameOf(person.Person)} was named, {Counted.Of(found.Days, "day")} after its first signal",
               [.. new[] { found.Signal, found.Gap }.Distinct()]),
    ];

    public IReadOnlyList<CountedNote> Notes => CountedNote.OfManager(report, Scope);
    public IReadOnlyList<ListedPart> Independent => Listing(Lists.Independent);
    public IReadOnlyList<ListedPart> NeedsContext => Listing(Lists.NeedsContext);
    public IReadOnlyList<ListedPart> SilentlyUnderperforming => Listing(Lists.SilentlyUnderperforming);

    public Drawings Charts => Drawings.Of(report, Now, Persons, "trends cadence");

    private IEnumerable<NoteRecord> Meetings => Held.Where(note => note.IsMeeting);

    private Scope Of(Period period) => Scope.OfManager(report.Record, owner, period);

    private static AuditWindow Window(bool isGood, WindowPart window, object now, object before)
    {
        if ((now, before) is not (Ratio a, Ratio b))
            return new(window.Days, now, before, Change: null, string.Empty);

        if (window.HasNoBefore || !a.IsEnough || !b.IsEnough)
            return new(window.Days, now, before, Change: null, window.HasNoBefore ? NoNotes : "too few to compare");

        int points = Percent(a) - Percent(b);
        string word = (isGood ? points : -points) switch { 0 => "the same", > 0 => "better", _ => "worse" };
        return new(window.Days, now, before, points.ToString("+0;−0;±0", CultureInfo.InvariantCulture) + " points", word);
    }

    private static int Percent(Ratio ratio) => (ratio with { Count = Math.Min(ratio.Count, ratio.Of) }).Percent;

    private IReadOnlyList<ListedPart> Listing(IEnumerable<Listed> list) =>
        [.. list.OrderBy(listed => report.NameOf(listed.Person), StringComparer.Ordinal)
            .Select(listed => new ListedPart(report.Person(listed.Person), [.. listed.Reasons.Select(report.Source.Redactor.Text)],
                [.. listed.Citations.Distinct()]))];

    private static string Not(bool isNot) => isNot ? "not " : string.Empty;

    private PeopleClaim Without(string kind, string text, Func<NoteRecord, bool> holds) =>
        new(kind, text, [.. Persons.Where(person => !Held.Any(note => note.With == person && holds(note))).Select(report.Person)], []);

    private PeopleClaim With(string kind, string text, IEnumerable<NoteRecord> found)
    {
        NoteRecord[] all = [.. found];
        return new(kind, all.Length == 0 ? text : $"{text}, {Counted.Of(all.Length, "time")}",
            [.. all.Select(note => note.With!).Distinct(StringComparer.Ordinal).Select(report.Person)],
            [.. all.Select(note => note.Cite()).Distinct()]);
    }

    private static AuditCases Row(string key, string text, IEnumerable<Citation> found)
    {
        Citation[] places = [.. found];
        return new(key, text, places.Length, [.. places.Distinct()]);
    }
}
