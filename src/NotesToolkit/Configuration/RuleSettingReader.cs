using NotesToolkit.Parsing;

namespace NotesToolkit.Configuration;

/// <summary>Reads the settings of rules. Whether a rule exists is for the linter to say.</summary>
internal static class RuleSettingReader
{
    private static readonly string[] Severities = ["off", "info", "warning", "error"];
    private static readonly string[] SettingKeys = ["severity", "days"];
    private static readonly string[] OverrideKeys = ["files", "rules"];

    public static IReadOnlyList<RuleSetting> ReadRules(YamlValue? value, SourceText source, List<ConfigurationProblem> problems)
    {
        if (value is not null and not YamlMap)
            problems.Add(new(ConfigurationProblemKind.BadValue, source, value.Span, "`rules` must be entries such as soft-follow-up: warning."));

        return value is not YamlMap map ? [] : [.. map.Entries.Select(entry => ReadRule(entry, source, problems))];
    }

    public static IReadOnlyList<RuleOverride> ReadOverrides(YamlValue? value, SourceText source, List<ConfigurationProblem> problems)
    {
        IReadOnlyList<YamlValue> items = value switch
        {
            null => [],
            YamlList list => list.Items,
            _ => [value],
        };
        List<RuleOverride> overrides = [];
        foreach (YamlValue item in items)
        {
            MapReader map = MapReader.Open(item, source, problems, OverrideKeys);
            if (map.Paths("files") is not { } files)
            {
                if (map.Lacks("files"))
                    map.Bad(item.Span, "an override names no files. Write - files: \"1on1s/archive/**\".");

                continue;
            }

            overrides.Add(new([.. files.Select(file => new Glob(file.Text))], ReadRules(map["rules"], source, problems)));
        }

        return overrides;
    }

    private static RuleSetting ReadRule(YamlEntry entry, SourceText source, List<ConfigurationProblem> problems)
    {
        if (entry.Value is YamlScalar scalar)
            return new(entry.Key, entry.KeySpan, ReadSeverity(scalar, source, problems), Days: null);

        MapReader map = MapReader.Open(entry.Value, source, problems, SettingKeys);
        return new(
            entry.Key,
            entry.KeySpan,
            map.Scalar("severity") is { } severity ? ReadSeverity(severity, source, problems) : null,
            map.Number("days"));
    }

    private static Severity? ReadSeverity(YamlScalar scalar, SourceText source, List<ConfigurationProblem> problems)
    {
        int index = Array.FindIndex(Severities, word => string.Equals(word, scalar.Text, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return (Severity)index;

        string message = $"a severity must be one of: {string.Join(", ", Severities)}.";
        problems.Add(new(ConfigurationProblemKind.BadValue, source, scalar.Span, message, Spelling.Nearest(scalar.Text, Severities)));
        return null;
    }
}
