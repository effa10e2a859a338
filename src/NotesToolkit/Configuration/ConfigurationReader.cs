using NotesToolkit.Parsing;
using TimeZoneConverter;

namespace NotesToolkit.Configuration;

internal static partial class ConfigurationReader
{
    private static readonly string[] Keys =
    [
        "notes", "people", "owner", "readers", "timezone", "draft", "hardQuestion", "sections", "private", "principles", "phrases",
        "baseline", "levels", "sensitiveOff", "dates", "ratings", "rules", "overrides",
    ];

    private static readonly string[] SensitiveKinds = ["health", "family", "faith", "union", "legal", "age", "visa"];

    /// <summary>The keys that only the linter reads: what is wrong with any other one may make a report untrue.</summary>
    private static readonly string[] LintKeys = ["baseline", "rules", "overrides"];

    private static readonly Dictionary<string, SectionKind> Sections = Enum.GetValues<SectionKind>()
        .Except([SectionKind.Other, SectionKind.Private])
        .ToDictionary(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), StringComparer.OrdinalIgnoreCase);

    public static NotesConfiguration Read(Func<string, SourceText?> read)
    {
        List<ConfigurationProblem> problems = [];
        SourceText? written = read(NotesConfiguration.FileName);
        SourceText source = written ?? new(NotesConfiguration.FileName, string.Empty);
        YamlMap? root = YamlFile.Read<YamlMap>(source, problems, "notes.yml is not a list of entries. Write each as key: value.");
        if (problems.Count > 0)
            return new() { Source = source, Sources = [source], Problems = problems, IsUnreadable = true };

        MapReader map = MapReader.Open(root, source, problems, Keys);
        YamlScalar? people = map.Path("people");
        string peoplePath = people?.Text ?? NotesConfiguration.Default.PeoplePath;
        SourceText? peopleSource = read(peoplePath);
        if (people is not null && peopleSource is null)
            map.Bad(people.Span, $"the file `{peoplePath}` is not there. Write a path from the folder of notes.yml, or take `people` out.");

        Roster roster = RosterReader.Read(peopleSource, problems);
        TimeZoneInfo? zone = ReadZone(map);
        return new()
        {
            Source = root is null ? null : source,
            Sources = [.. new[] { written, peopleSource }.OfType<SourceText>()],
            Globs = map.Paths("notes") is { } globs ? [.. globs.Select(glob => new Glob(glob.Text))] : NotesConfiguration.Default.Globs,
            PeoplePath = peoplePath,
            Owner = map.Person("owner", roster),
            ReportReads = map.Word("readers", "manager", "report") == "report",
            TimeZone = zone ?? TimeZoneInfo.Utc,
            HasTimeZone = zone is not null,
            DraftDays = map.Number("draft") ?? NotesConfiguration.Default.DraftDays,
            Vocabulary = ReadVocabulary(map, roster),
            Principles = map.Texts("principles") is { } names ? new(names) : Principles.Default,
            Ratings = map.Texts("ratings") ?? NotesConfiguration.Default.Ratings,
            PhraseFiles = map.Paths("phrases") ?? [],
            BaselinePath = map.Path("baseline")?.Text,
            Levels = ReadLevels(map),
            SensitiveOff = [.. (map.Scalars("sensitiveOff") ?? []).Select(kind => map.Word(kind, "sensitiveOff", SensitiveKinds)).OfType<string>()],
            Rules = RuleSettingReader.ReadRules(map),
            Overrides = [.. RuleSettingReader.ReadOverrides(map)],
            Problems = [.. problems.Select(problem => problem.IsMisread && !(problem.Source == source && map.ConcernsOneOf(LintKeys, problem))
                ? problem with { IsFatal = true }
                : problem)],
        };
    }

    private static Vocabulary ReadVocabulary(MapReader map, Roster roster)
    {
        DateOrder dates = map.Word("dates", "dmy", "mdy") switch { "dmy" => DateOrder.DayFirst, "mdy" => DateOrder.MonthFirst, _ => DateOrder.None };
        MapReader sections = map.Inside(map["sections"], Sections.Keys);
        return new(
            [.. Sections.SelectMany(own => sections.Texts(own.Key) ?? [], (own, alias) => KeyValuePair.Create(alias, own.Value))],
            [.. Vocabulary.Default.PrivateNames, .. map.Texts("private") ?? []],
            map.Texts("hardQuestion", BehindQuestions()) ?? Vocabulary.Default.Questions,
            roster) { Dates = dates };
    }

    /// <summary>A question may hold commas.</summary>
    [GeneratedRegex(@"(?<=\?)\s*,\s*", ExactCase)]
    private static partial Regex BehindQuestions();

    private static Dictionary<string, IReadOnlyList<string>> ReadLevels(MapReader map)
    {
        IReadOnlyList<YamlEntry> levels = map.Entries("levels", "`levels` must be a list for each level. Write levels: {L6: [Scope, Influence]}.");
        MapReader reader = map.Inside(map["levels"] as YamlMap, [.. levels.Select(level => level.Key)]);
        return levels.ToDictionary(
            level => level.Key, level => (IReadOnlyList<string>)(reader.Texts(level.Key) ?? []), StringComparer.OrdinalIgnoreCase);
    }

    private static TimeZoneInfo? ReadZone(MapReader map)
    {
        // Windows has names of its own, and .NET translates the usual ones only where it carries ICU.
        TimeZoneInfo? zone = null;
        if (map.Scalar("timezone") is { Text: var name } scalar && !(OperatingSystem.IsWindows()
            ? TZConvert.TryGetTimeZoneInfo(name, out zone) : TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone)))
        {
            map.Bad(scalar.Span, $"`{name}` is no timezone that this machine knows. Write one such as timezone: Europe/Vienna.");
        }

        return zone;
    }
}
