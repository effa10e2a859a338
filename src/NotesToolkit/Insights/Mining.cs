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
public sealed record Mining(DateOnly AsOf, Period Period, HistoryCommit? Commit)
{
    /// <summary>The persons, in ordinal order of their keys; one where one was asked for.</summary>
    public required IReadOnlyList<PersonMeasures> People { get; init; }

    /// <summary>All persons together.</summary>
    public required Measures Team { get; init; }

    /// <summary>The manager, or null where the root has none.</summary>
    public required PersonMeasures? Manager { get; init; }

    /// <summary>That notes of the period were imported and are not counted; null where none was.</summary>
    internal string? Imported { get; private init; }

    /// <summary>The patterns by kind, person and topic.</summary>
    public required IReadOnlyList<Pattern> Patterns { get; init; }

    /// <summary>The three lists.</summary>
    public required Lists Lists { get; init; }

    /// <summary>What a record shows over a period.</summary>
    /// <param name="record">The record.</param>
    /// <param name="person">The key of the one person to look at, or null for all.</param>
    /// <param name="from">The first day; null for that of the first note.</param>
    /// <param name="to">The last day; null for today.</param>
    public static Mining Of(Record record, string? person = null, DateOnly? from = null, DateOnly? to = null)
    {
        Period period = new(from ?? record.FirstDay, to ?? record.AsOf);
        string[] people = person is null ? [.. record.People] : [person];
        PersonMeasures[] ofPeople = new PersonMeasures[people.Length];
        Measures? team = null;
        PersonMeasures? manager = null;
        IReadOnlyList<Pattern> patterns = [];
        Lists? lists = null;

        // A record does not change, so that its parts can be looked at side by side.
        Parallel.Invoke(
            () => team = new(Scope.OfTeam(record, period)),
            () => Parallel.For(0, people.Length, i => ofPeople[i] = new(people[i], new(Scope.OfPerson(record, people[i], period)))),
            () => manager = record.Manager is { } key ? new(key, new(Scope.OfManager(record, key, period))) : null,
            () => patterns = [.. people.SelectMany(key => PatternFinder.Find(record, key, period)).OrderBy(pattern => pattern.Kind)],
            () => lists = ListFinder.Find(record, people, period));
        return new(record.AsOf, period, record.History.Tip)
        {
            People = ofPeople,
            Team = team!,
            Manager = manager,
            Imported = record.TellImported(period, person),
            Patterns = patterns,
            Lists = lists!,
        };
    }

    internal IReadOnlyCollection<Evidence> ReadEvidence(GitRepository repository)
    {
        Listed[] listed = [.. Lists.Independent, .. Lists.NeedsContext, .. Lists.SilentlyUnderperforming];
        HashSet<GitId> commits = [.. Patterns.SelectMany(pattern => pattern.Citations).Concat(listed.SelectMany(entry => entry.Citations))
            .Select(citation => citation.Commit)];
        return [.. EvidenceReader.Read(repository, Commit?.Info.Id ?? default, commits).Values];
    }
}
