using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>A measure: what text, JSON, reports and <c>notes explain</c> call it, and how it is computed.</summary>
public sealed class Measure
{
    private static readonly Dictionary<string, Func<Scope, object>> Computed = new(StringComparer.Ordinal)
    {
        ["keptStrict"] = scope => Ratio.Share(CommitmentMeasures.Due(scope, trail => trail.OriginalDue), trail => trail.DoneOn <= trail.OriginalDue),
        ["keptFinal"] = scope => CommitmentMeasures.KeptFinal(scope),
        ["slips"] = scope => Tally.OfCounts(CommitmentMeasures.InPlay(scope)
            .Select(trail => trail.Slips.Count(slip => scope.Period.Holds(slip.Date)))),
        ["misses"] = scope => Tally.OfCounts(CommitmentMeasures.InPlay(scope)
            .Select(trail => trail.Misses.Count(miss => scope.Period.Holds(miss.MissDay)))),
        ["daysLate"] = scope => Spread.OfValues(scope.Trails.Where(trail => scope.Period.Holds(trail.OriginalDue))
            .Select(trail => CommitmentMeasures.DaysLate(trail, scope.Record.AsOf)).OfType<int>()),
        ["surpriseRate"] = scope => Ratio.Share(scope.People.SelectMany(person => WarningMeasures.Adverse(scope, person)), found => found.IsSurprise),
        ["recurrence"] = scope => new Ratio(scope.Topics.Count(seen => seen.Topic.IsInMeetings), scope.Topics.Count),
        ["responseDays"] = scope => Spread.OfValues(
            from seen in scope.Topics
            let responded = seen.Topic.RespondedOn(seen.Person.Notes, scope.Record)
            where responded is not null
            select responded.Value.DayNumber - seen.Topic.SecondSighting!.Value.DayNumber),
        ["cadence"] = scope => Ratio.Sum(CadenceMeasures.Held(scope)
            .Select(person => new Ratio(Math.Min(person.Held, person.Expected), person.Expected))),
        ["cadenceSurplus"] = scope => Ratio.Sum(CadenceMeasures.Held(scope).Where(person => person.Expected > 0)
            .Select(person => new Ratio(Math.Max(0, person.Held - person.Expected), person.Held))),
        ["longestGapDays"] = scope => Spread.OfValues(scope.People.SelectMany(person => CadenceMeasures.Gaps(scope, person))),
        ["cancelledByManager"] = scope => CadenceMeasures.Cancelled(scope, note => note.Owner),
        ["cancelledByPerson"] = scope => CadenceMeasures.Cancelled(scope, note => note.With),
        ["rescueRatio"] = scope => Ratio.Share(scope.Meetings, meeting => meeting.IsRescue),
        ["managerOwned"] = scope => Ratio.Share(
            scope.Notes.SelectMany(note => note.Promises, (note, item) => item.Owner is not null && item.Owner == note.Owner), isOwn => isOwn),
        ["hardQuestionRate"] = scope => Ratio.Share(scope.Meetings, scope.Record.IsAnswered),
        ["softness"] = scope => Ratio.Share(scope.Notes.SelectMany(note => note.Closing), item => item.IsSoft),
        ["contemporaneity1"] = scope => Ratio.Share(scope.Notes, note => note.BusinessDaysToCommit <= 1),
        ["contemporaneity5"] = scope => Ratio.Share(scope.Notes, note => note.BusinessDaysToCommit <= 5),
        ["closeRate"] = scope => Ratio.Share(scope.Meetings, meeting => meeting.HasCompleteCommitment),
        ["closedByFollowUp"] = scope => Ratio.Share(scope.Meetings, meeting => IsClosedByFollowUp(meeting, scope.Record.History)),
        ["behaviourChange"] = scope => Ratio.Share(FeedbackMeasures.Reviewed(scope), found => found.Item.HasChanged),
        ["recency"] = scope => Ratio.Share(FeedbackMeasures.Evidence(scope), found => found.IsRecent),
        ["leadTimeDays"] = scope => Spread.OfValues(scope.People
            .SelectMany(person => WarningMeasures.LeadTimes(person, scope.Period)).Select(lead => lead.Days)),
    };

    private Measure(string[] row) => (Name, Label, Column, Unit, Counts, Formula) = (row[0], row[1], row[2], row[3], row[4], row[5]);

    /// <summary>The name in JSON and on the command line, such as <c>keptStrict</c>.</summary>
    public string Name { get; }

    /// <summary>The name in text.</summary>
    public string Label { get; }

    /// <summary>What it counts, as the end of a sentence.</summary>
    public string Counts { get; }

    /// <summary>What its numbers are numbers of.</summary>
    public string Unit { get; }

    /// <summary>How it is computed.</summary>
    public string Formula { get; }

    /// <summary>Its page, in Markdown: what <c>notes explain</c> shows.</summary>
    public string Page => $"# {Name}: {Label}\n\nCounts {Counts}.\n\n- unit: {Unit}\n- formula: {Formula}\n";

    /// <summary>The heading of its column in the table of all persons; empty where it has none.</summary>
    internal string Column { get; }

    /// <summary>A <see cref="Ratio"/>, a <see cref="Tally"/> or a <see cref="Spread"/>.</summary>
    internal Func<Scope, object> Of => Computed[Name];

    /// <summary>Every measure, in the order in which they are shown.</summary>
    public static IReadOnlyList<Measure> All { get; } = [.. Pages.Rows("measures.tsv").Select(row => new Measure(row))];

    /// <summary>The measure with a name or a label, in any case, or null.</summary>
    /// <param name="name">The name, the label, or the heading of its column.</param>
    public static Measure? Find(string name) =>
        All.FirstOrDefault(measure => new[] { measure.Name, measure.Label, measure.Column }.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static bool IsClosedByFollowUp(NoteRecord meeting, NotesHistory history) => !meeting.HasCompleteCommitment
        && meeting.FollowUps.Any(line => line.Kind switch
        {
            FollowUpKind.Moved => line.Due >= meeting.Date,
            FollowUpKind.StillOpen => history.Find(line.Id)?.LatestDue >= meeting.Date,
            _ => false,
        });
}

/// <summary>The measures of a person, a team or a manager over a period, each with its n: what <see cref="Measure.All"/> names.</summary>
public sealed class Measures
{
    private readonly Dictionary<string, object> values;

    internal Measures(Scope scope) =>
        values = Measure.All.ToDictionary(measure => measure.Name, measure => measure.Of(scope), StringComparer.Ordinal);

    /// <summary>A measure's numbers: a <see cref="Ratio"/>, a <see cref="Tally"/> or a <see cref="Spread"/>.</summary>
    /// <param name="name">The measure's name, such as <c>keptStrict</c>.</param>
    public object this[string name] => values[name];

    /// <summary>A measure's numbers by its name.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="name">The measure's name, such as <c>keptStrict</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such measure.</exception>
    public T Of<T>(string name) => (T)values[name];
}

internal static class CadenceMeasures
{
    public static Ratio Cancelled(Scope scope, Func<NoteRecord, string?> by) => Ratio.Share(
        scope.Notes.Where(note => note.Kind == NoteKind.Cancelled || note.IsMeeting),
        note => note.Kind == NoteKind.Cancelled && note.CancelledBy is { } who && who == by(note));

    public static IEnumerable<(int Held, int Expected)> Held(Scope scope) =>
        from person in scope.People
        let found = scope.Find(person.Person)
        where found?.CadenceDays > 0 && IsExpected(scope, person, found)
        let expected = Expected(scope, person, found)
        select (person.Meetings.Count(meeting => expected.Holds(meeting.Date)),
            (expected.Days - DaysAway(found, expected)) / found.CadenceDays!.Value);

    /// <summary>By the roster's manager; somebody else holds the 1on1s of a person whom these notes know from skip-levels alone.</summary>
    private static bool IsExpected(Scope scope, PersonNotes person, Person found) => found.Manager is not { } manager
        ? person.Notes.Any(note => note.Kind != NoteKind.SkipLevel)
        : scope.Manager is { } asked ? asked == manager
        : person.Notes.Count == 0 || person.Notes.Any(note => note.Owner == manager);

    /// <summary>From the first note with the person, or `start` if that is later, to `end` or today.</summary>
    private static Period Expected(Scope scope, PersonNotes person, Person found)
    {
        DateOnly first = person.Notes.FirstOrDefault(note => note.Date is not null)?.Date ?? found.Start ?? scope.Period.To.AddDays(1);
        DateOnly from = found.Start > first ? found.Start.Value : first;
        return scope.Period.Within(new(from, found.End ?? scope.Record.AsOf)).Within(new(DateOnly.MinValue, scope.Record.AsOf));
    }

    public static IEnumerable<int> Gaps(Scope scope, PersonNotes person)
    {
        DateOnly[] days = [.. person.Meetings.Select(meeting => meeting.Date!.Value).Where(day => scope.Period.Holds(day)).Distinct()];
        Person? found = scope.Find(person.Person);
        int open = days.Length > 0 && found is { CadenceDays: not null } ? Between(found, days[^1], Expected(scope, person, found).To) : 0;
        return days.Zip(days.Skip(1), (from, to) => Between(found, from, to)).Concat(open > 0 ? [open] : Array.Empty<int>());
    }

    /// <summary>The days from one to another on which a person was there: two absences on a day are one.</summary>
    public static int Between(Person? person, DateOnly from, DateOnly to) =>
        to.DayNumber - from.DayNumber - (person is null ? 0 : DaysAway(person, new(from.AddDays(1), to)));

    private static int DaysAway(Person person, Period period) => person.Away
        .Select(absence => period.Within(new(absence.From, absence.To)))
        .SelectMany(absence => Enumerable.Range(0, absence.Days).Select(absence.From.AddDays))
        .Distinct()
        .Count();
}

internal sealed record PersonNotes(string Person, IReadOnlyList<NoteRecord> Notes)
{
    public IEnumerable<NoteRecord> Meetings => Notes.Where(note => note.IsMeeting && note.Date is not null);
}

/// <summary>What a set of measures looks at: of a person the commitments they own in any note, and the notes with them.</summary>
internal sealed record Scope(Record Record, Period Period, IReadOnlyList<PersonNotes> People, IReadOnlyList<Trail> Trails,
    string? Manager = null)
{
    public IReadOnlyList<(PersonNotes Person, TopicTrail Topic)> Topics =>
        field ??= [.. People.SelectMany(person => TopicTrail.Of(person.Notes, Period), (person, topic) => (person, topic))];

    public IEnumerable<NoteRecord> Notes => People.SelectMany(person => person.Notes).Where(note => Period.Holds(note.Date));

    public IEnumerable<NoteRecord> Meetings => Notes.Where(note => note.IsMeeting);

    public static Scope OfPerson(Record record, string person, Period period) =>
        new(record, period, [new(person, record.With(person))], [.. record.OwnedBy(person)]);

    public static Scope OfTeam(Record record, Period period) => new(record, period,
        [.. record.People.Select(person => new PersonNotes(person, record.With(person)))], [.. record.People.SelectMany(record.OwnedBy)]);

    /// <summary>The commitments that a manager owns, and the notes they hold; surprises and lead times are those of the persons there.</summary>
    public static Scope OfManager(Record record, string manager, Period period) => new(
        record,
        period,
        [
            .. record.People
                .Select(person => new PersonNotes(person, [.. record.With(person).Where(note => note.Owner == manager)]))
                .Where(person => person.Notes.Count > 0),
            // What was never held, with whom meetings are expected by the roster, counts too.
            .. record.DirectReports(manager, period).Where(person => person.CadenceDays is not null && record.With(person.Key).Count == 0)
                .Select(person => new PersonNotes(person.Key, [])),
        ],
        [.. record.OwnedBy(manager)],
        manager);

    public Person? Find(string person) => Record.Configuration.Roster.Find(person);
}
