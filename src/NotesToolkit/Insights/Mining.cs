using NotesToolkit.Git;
using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>A place in a commit that a claim cites.</summary>
/// <param name="Path">The path from the git root, with <c>/</c>.</param>
/// <param name="Commit">The commit.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct Citation(string Path, GitId Commit, int Line)
{
    /// <summary>As reports show it: <c>path@</c> and twelve hex digits.</summary>
    public override string ToString() => $"{Path}@{Commit.Abbreviated}";

    internal static Citation Of(TrailEvent happened) => new(happened.Path, happened.Commit.Info.Id, happened.Line);

    internal static Citation Of(NoteVersion version) => new(version.Path, version.Commit.Info.Id, Line: 1);
}

/// <summary>A person on one of the three lists, with why.</summary>
/// <param name="Person">The person's key.</param>
/// <param name="Reasons">Each a phrase with its numbers.</param>
/// <param name="Citations">What the reasons are counted from, oldest first.</param>
public sealed record Listed(string Person, IReadOnlyList<string> Reasons, IReadOnlyList<Citation> Citations);

/// <summary>The answers to the three questions of the first ninety days: lists with evidence, no scores.</summary>
/// <param name="Independent">Who keeps what they promise without help.</param>
/// <param name="NeedsContext">Who is blocked by missing clarity or scope.</param>
/// <param name="SilentlyUnderperforming">Who misses, while no note says so.</param>
public sealed record Lists(
    IReadOnlyList<Listed> Independent, IReadOnlyList<Listed> NeedsContext, IReadOnlyList<Listed> SilentlyUnderperforming);

/// <summary>The measures of one person.</summary>
/// <param name="Person">The person's key.</param>
/// <param name="Measures">The measures.</param>
public sealed record PersonMeasures(string Person, Measures Measures);

/// <summary>The measures, patterns and lists of a record over a period.</summary>
/// <param name="AsOf">The day that "today" means.</param>
/// <param name="Period">The period.</param>
/// <param name="Commit">The last commit, or null where there is none.</param>
/// <param name="People">The persons, in ordinal order of their keys; one where one was asked for.</param>
/// <param name="Team">All persons together.</param>
/// <param name="Manager">The manager, or null where the root has none.</param>
/// <param name="Patterns">The patterns by kind, person and topic.</param>
/// <param name="Lists">The three lists.</param>
public sealed record Mining(DateOnly AsOf, Period Period, HistoryCommit? Commit, IReadOnlyList<PersonMeasures> People, Measures Team,
    PersonMeasures? Manager, IReadOnlyList<Pattern> Patterns, Lists Lists)
{
    /// <summary>That notes of the period were imported and are not counted; null where none was.</summary>
    internal string? Imported { get; private init; }

    /// <summary>What a record shows over a period.</summary>
    /// <param name="record">The record.</param>
    /// <param name="person">The key of the one person to look at, or null for all.</param>
    /// <param name="from">The first day; null for that of the first note.</param>
    /// <param name="to">The last day; null for today.</param>
    public static Mining Of(Record record, string? person = null, DateOnly? from = null, DateOnly? to = null)
    {
        Period period = new(from ?? record.FirstDay, to ?? record.AsOf);
        string[] people = person is null ? [.. record.People] : [person];

        // A record does not change, so that its parts can be looked at side by side.
        Task<Measures> team = Task.Run(() => new Measures(Scope.OfTeam(record, period)));
        Task<PersonMeasures?> manager = Task.Run(() =>
            record.Manager is { } key ? new PersonMeasures(key, new(Scope.OfManager(record, key, period))) : null);
        Task<Lists> lists = Task.Run(() => ListFinder.Find(record, people, period));
        Task<Pattern[]> patterns = Task.Run(() => people.SelectMany(key => PatternFinder.Find(record, key, period))
            .OrderBy(pattern => pattern.Kind).ToArray());
        PersonMeasures[] ofPeople = [.. people.AsParallel().AsOrdered()
            .Select(key => new PersonMeasures(key, new(Scope.OfPerson(record, key, period))))];
        return new(record.AsOf, period, record.History.Tip, ofPeople, team.GetAwaiter().GetResult(), manager.GetAwaiter().GetResult(),
            patterns.GetAwaiter().GetResult(), lists.GetAwaiter().GetResult()) { Imported = record.TellImported(period, person) };
    }

    internal IReadOnlyCollection<Evidence> ReadEvidence(GitRepository repository)
    {
        Listed[] listed = [.. Lists.Independent, .. Lists.NeedsContext, .. Lists.SilentlyUnderperforming];
        HashSet<GitId> commits = [.. Patterns.SelectMany(pattern => pattern.Citations).Concat(listed.SelectMany(entry => entry.Citations))
            .Select(citation => citation.Commit)];
        return [.. EvidenceReader.Read(repository, Commit?.Info.Id ?? default, commits).Values];
    }
}

/// <summary>The kinds of patterns.</summary>
public enum PatternKind
{
    /// <summary>A topic in two or more meetings.</summary>
    RecurringTopic,

    /// <summary>A commitment that slipped twice or more.</summary>
    RepeatedSlip,

    /// <summary>A person who missed twice or more.</summary>
    RepeatedMiss,

    /// <summary>Two or more soft follow-ups.</summary>
    Softness,

    /// <summary>Two or more notes first committed more than a business day after the meeting.</summary>
    LateNotes,

    /// <summary>Notes whose sentences were changed long after the meeting.</summary>
    EditedNotes,

    /// <summary>Two or more meetings with the stance rescue.</summary>
    Rescue,
}

/// <summary>Something that came up again and again.</summary>
/// <param name="Kind">What.</param>
/// <param name="Person">Of whom.</param>
/// <param name="Topic">The topic, or of slips the commitment's id; null where there is none.</param>
/// <param name="Count">How often.</param>
/// <param name="Citations">Where, oldest first.</param>
public sealed record Pattern(PatternKind Kind, string Person, string? Topic, int Count, IReadOnlyList<Citation> Citations)
{
    internal string Text => Kind switch
    {
        PatternKind.RecurringTopic => $"#{Topic} came up in {Count} meetings",
        PatternKind.RepeatedSlip => $"the date of {Topic ?? "one commitment"} moved {Count} times",
        PatternKind.RepeatedMiss => $"{Count} misses",
        PatternKind.Softness => $"{Count} promises without owner and day",
        PatternKind.LateNotes => $"{Count} notes first committed more than a business day after the meeting",
        PatternKind.EditedNotes => $"{Counted.Of(Count, "change")} to notes more than 30 days after their meeting",
        _ => $"in {Count} meetings the manager stepped in and did the work",
    };
}

internal static class PatternFinder
{
    public static IReadOnlyList<Pattern> Find(Record record, string person, Period period)
    {
        NoteRecord[] notes = [.. record.With(person).Where(note => period.Holds(note.Date))];
        return
        [
            .. TopicTrail.Of(notes, period).SelectMany(topic => Several(PatternKind.RecurringTopic, topic.Citations, topic.Name)),
            .. record.OwnedBy(person).SelectMany(trail =>
                Several(PatternKind.RepeatedSlip, trail.Slips.Where(slip => period.Holds(slip.Date)).Select(Citation.Of), trail.Id)),
            .. Several(PatternKind.RepeatedMiss, Miss.Of(record, person, period).Select(miss => miss.Citation)),
            .. Several(PatternKind.Softness, notes.SelectMany(note => note.CiteItems(item => item.IsSoft))),
            .. Several(PatternKind.LateNotes, notes.Where(note => note.IsLate).Select(note => Citation.Of(note.Trail.Versions[0]))),
            .. Several(PatternKind.EditedNotes, notes.SelectMany(note => note.LateEdits).Select(Citation.Of), atLeast: 1),
            .. Several(PatternKind.Rescue, notes.Where(note => note.IsMeeting && note.IsRescue).Select(note => note.Cite())),
        ];

        IEnumerable<Pattern> Several(PatternKind kind, IEnumerable<Citation> found, string? topic = null, int atLeast = 2) =>
            found.ToArray() is { } places && places.Length >= atLeast ? [new(kind, person, topic, places.Length, places)] : [];
    }
}
