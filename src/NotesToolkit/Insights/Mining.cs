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
        Task<PersonMeasures?> manager = Task.Run(() => record.Manager is { } key ? Of(Scope.OfManager(record, key, period), key) : null);
        Task<Lists> lists = Task.Run(() => ListFinder.Find(record, people, period));
        Task<Pattern[]> patterns = Task.Run(() => people.SelectMany(key => PatternFinder.Find(record, key, period))
            .OrderBy(pattern => pattern.Kind).ToArray());
        PersonMeasures[] ofPeople = [.. people.AsParallel().AsOrdered().Select(key => Of(Scope.OfPerson(record, key, period), key))];
        return new(record.AsOf, period, record.History.Tip, ofPeople, team.GetAwaiter().GetResult(), manager.GetAwaiter().GetResult(),
            patterns.GetAwaiter().GetResult(), lists.GetAwaiter().GetResult()) { Imported = record.TellImported(period, person) };

        static PersonMeasures Of(Scope scope, string key) => new(key, new(scope));
    }

    internal IReadOnlyCollection<Evidence> ReadEvidence(GitRepository repository)
    {
        Listed[] listed = [.. Lists.Independent, .. Lists.NeedsContext, .. Lists.SilentlyUnderperforming];
        HashSet<GitId> commits = [.. Patterns.SelectMany(pattern => pattern.Citations).Concat(listed.SelectMany(entry => entry.Citations))
            .Select(citation => citation.Commit)];
        return [.. EvidenceReader.Read(repository, Commit?.Info.Id ?? default, commits).Values];
    }
}
