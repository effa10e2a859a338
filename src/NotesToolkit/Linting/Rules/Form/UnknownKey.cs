using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class UnknownKey() : ConfigurationRule(Error("NT002", "unknown-key", Fixability.Unsafe), ConfigurationProblemKind.UnknownKey)
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        // No fix may make a key occur twice.
        HashSet<string> mended = new(StringComparer.Ordinal);
        return
            from slip in FrontMatterKeys.Slips(note.FrontMatter, context.Roster)
            let span = slip.Entry.KeySpan
            let fix = mended.Add(slip.Meant) ? Fix.Unsafe(note.Source, new TextEdit(span, slip.Meant)) : null
            select Found(note, span, $"the front matter has no such key. Did you mean {slip.Meant}?", fix);
    }

    public override IEnumerable<Diagnostic> Check(NotesConfiguration configuration) =>
        base.Check(configuration).Concat(
            from rules in configuration.Overrides.Select(over => over.Rules).Prepend(configuration.Rules)
            where configuration.Source is not null
            from finding in CheckRules(rules, configuration.Source!)
            select finding);

    private IEnumerable<Diagnostic> CheckRules(IReadOnlyList<RuleSetting> settings, SourceText source)
    {
        // No fix may make a key occur twice.
        HashSet<string> taken = new(settings.Select(setting => setting.Rule), StringComparer.OrdinalIgnoreCase);
        return
            from setting in settings
            let rule = RuleList.Find(setting.Rule)
            where rule is null || (setting.Days is not null && rule.Info.Days is null)
            let meant = rule is null ? RuleList.Nearest(setting.Rule) : null
            let found = rule is null
                ? FoundNear(source, setting.Span, $"there is no rule `{setting.Rule}`.", meant, "`notes rules` lists them.")
                : Found(source, setting.Span, $"the rule {rule.Info.Name} has no setting `days`. Write its severity only.")
            select meant is null || taken.Add(meant) ? found : found with { Fix = null };
    }
}
