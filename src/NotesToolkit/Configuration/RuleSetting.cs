using NotesToolkit.Parsing;

namespace NotesToolkit.Configuration;

/// <summary>Reads the settings of rules. Whether a rule exists is for the linter to say.</summary>
internal static class RuleSettingReader
{
    private static readonly string[] Severities = [.. Enum.GetNames<Severity>().Select(name => name.ToLowerInvariant())];

    public static IReadOnlyList<RuleSetting> ReadRules(MapReader map) =>
        [.. map.Entries("rules", "`rules` must be entries such as soft-follow-up: warning.").Select(entry => ReadRule(entry, map))];

    public static IEnumerable<RuleOverride> ReadOverrides(MapReader root)
    {
        foreach (YamlValue item in root.Items("overrides"))
        {
            MapReader map = root.Inside(item, "files", "rules");
            if (map.Paths("files") is { } files)
                yield return new([.. files.Select(file => new Glob(file.Text))], ReadRules(map));
            else if (map.Lacks("files"))
                map.Bad(item.Span, "an override names no files. Write - files: \"1on1s/archive/**\".");
        }
    }

    private static RuleSetting ReadRule(YamlEntry entry, MapReader rules)
    {
        if (entry.Value is YamlScalar scalar)
            return new(entry.Key, entry.KeySpan, ReadSeverity(scalar, entry.Key, rules), Days: null);

        MapReader map = rules.Inside(entry.Value, "severity", "days");
        Severity? severity = map.Scalar("severity") is { } written ? ReadSeverity(written, "severity", map) : null;
        return new(entry.Key, entry.KeySpan, severity, map.Number("days"));
    }

    private static Severity? ReadSeverity(YamlScalar scalar, string key, MapReader map) =>
        map.Word(scalar, key, Severities) is { } word ? Enum.Parse<Severity>(word, ignoreCase: true) : null;
}

internal sealed record RuleSetting(string Rule, TextSpan Span, Severity? Severity, int? Days);

internal sealed record RuleOverride(IReadOnlyList<Glob> Files, IReadOnlyList<RuleSetting> Rules);

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Not looked for.</summary>
    Off,

    /// <summary>Shown.</summary>
    Info,

    /// <summary>Shown, and counted.</summary>
    Warning,

    /// <summary>Blocks a commit.</summary>
    Error,
}
