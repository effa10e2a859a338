using NotesToolkit.Parsing;

namespace NotesToolkit.Configuration;

/// <summary>What notes.yml and people.yml say. Immutable; every value has a default.</summary>
public sealed record NotesConfiguration
{
    internal const string FileName = "notes.yml";

    internal static readonly NotesConfiguration Default = new();

    internal SourceText? Source { get; init; }

    /// <summary>All files that it was read from: notes.yml, the roster, and a team's phrases.</summary>
    internal IReadOnlyList<SourceText> Sources { get; init; } = [];
    internal IReadOnlyList<Glob> Globs { get; init; } = [new("1on1s/**/*.md")];
    internal string PeoplePath { get; init; } = "people.yml";

    /// <summary>The key, in lower case, of the manager whose notes these are, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether the person may read this repository.</summary>
    public bool ReportReads { get; init; }

    /// <summary>The zone that days are counted in.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;
    internal bool HasTimeZone { get; init; }

    /// <summary>The business days in which a committed note may still be corrected freely.</summary>
    internal int DraftDays { get; init; } = 1;
    internal Vocabulary Vocabulary { get; init; } = Vocabulary.Default;

    /// <summary>The people.</summary>
    public Roster Roster => Vocabulary.Roster;
    internal Principles Principles { get; init; } = Principles.Default;

    /// <summary>The manager's own words for ratings, lowest first.</summary>
    public IReadOnlyList<string> Ratings { get; init; } = ["LE", "HV1", "HV2", "HV3", "TT"];
    internal IReadOnlyList<YamlScalar> PhraseFiles { get; init; } = [];
    internal string? BaselinePath { get; init; }
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Levels { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>The kinds of sensitive words that are this business's daily work, and no findings.</summary>
    internal IReadOnlyList<string> SensitiveOff { get; init; } = [];
    internal IReadOnlyList<RuleSetting> Rules { get; init; } = [];

    /// <summary>The settings of rules for some files; later ones win.</summary>
    internal IReadOnlyList<RuleOverride> Overrides { get; init; } = [];
    internal IReadOnlyList<ConfigurationProblem> Problems { get; init; } = [];

    /// <summary>Whether notes.yml itself cannot be read, so that nothing else is known.</summary>
    internal bool IsUnreadable { get; init; }

    /// <summary>The first problem that no default may replace, so that nothing but findings may be made of the root; or null.</summary>
    internal ConfigurationProblem? Fault => Problems.FirstOrDefault(problem => problem.IsFatal);

    internal bool IsNote(string path) => NoteName.LooksLikeNote(path.AsSpan(path.LastIndexOf('/') + 1)) && IsMatched(path);

    internal bool IsOther(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !IsNote(path) && IsMatched(path);

    private bool IsMatched(string path) => Globs.Any(glob => glob.Matches(path));

    /// <summary>What is set for a rule and a file, what wins last.</summary>
    internal IEnumerable<RuleSetting> SettingsOf(string id, string name, string path) => Rules
        .Concat(Overrides.Where(over => over.Files.Any(glob => glob.Matches(path))).SelectMany(over => over.Rules))
        .Where(setting => new[] { id, name }.Contains(setting.Rule, StringComparer.OrdinalIgnoreCase));

    internal int? DaysOf(string id, string name, string path) =>
        SettingsOf(id, name, path).Select(setting => setting.Days).LastOrDefault(found => found is not null);

    /// <summary>This configuration, all of it read.</summary>
    /// <exception cref="NotesException">It has a <see cref="Fault"/>, which the sentence tells.</exception>
    public NotesConfiguration RequireReadable() => Fault is not { } fault ? this : throw new NotesException(
        $"{fault.Source.Path}:{fault.Source.GetLineNumber(fault.Span.Start)}: {fault.Message} Until then nothing is made of these notes.");

    internal bool IsOwnFile(string path) => path == FileName || path == PeoplePath || PhraseFiles.Any(file => file.Text == path);

    internal DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZone).DateTime);

    internal DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());
}

internal enum ConfigurationProblemKind
{
    /// <summary>The file is no YAML of ours: no map, a duplicate key, an anchor.</summary>
    Unreadable,

    /// <summary>The file is no text, or a merge was left undecided in it.</summary>
    NotText,
    UnknownKey,
    BadDay,
    UnknownPerson,
    BadValue,
}

internal sealed record ConfigurationProblem(
    ConfigurationProblemKind Kind, SourceText Source, TextSpan Span, string Message, string? Replacement = null)
{
    /// <summary>Whether a value is not known that the writer meant to give, be it under a misspelt key.</summary>
    public bool IsMisread => Kind is ConfigurationProblemKind.BadValue or ConfigurationProblemKind.BadDay
        || this is { Kind: ConfigurationProblemKind.UnknownKey, Replacement: not null };

    /// <summary>Whether no default may replace what is not read, since it decides what notes say, how days count or what is shown.</summary>
    public bool IsFatal { get; init; } = Kind is ConfigurationProblemKind.Unreadable or ConfigurationProblemKind.NotText;
}
