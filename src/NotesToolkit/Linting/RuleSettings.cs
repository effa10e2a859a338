using NotesToolkit.Configuration;

namespace NotesToolkit.Linting;

/// <summary>What is configured for a rule and a file: overrides win over <c>rules</c>, later ones over earlier ones.</summary>
internal static class RuleSettings
{
    /// <summary>How much a rule's findings weigh in a file.</summary>
    public static Severity Weigh(NotesConfiguration configuration, RuleInfo rule, string path, Severity severity) =>
        For(configuration, rule, path).Select(setting => setting.Severity).LastOrDefault(found => found is not null) ?? severity;

    /// <summary>The setting <c>days</c> of a rule in a file.</summary>
    public static int Days(NotesConfiguration configuration, RuleInfo rule, string path) =>
        For(configuration, rule, path).Select(setting => setting.Days).LastOrDefault(found => found is not null) ?? rule.Days ?? 0;

    private static IEnumerable<RuleSetting> For(NotesConfiguration configuration, RuleInfo rule, string path) =>
        configuration.Rules
            .Concat(configuration.Overrides.Where(over => over.Files.Any(glob => glob.Matches(path))).SelectMany(over => over.Rules))
            .Where(setting => RuleList.Is(rule, setting.Rule));
}
