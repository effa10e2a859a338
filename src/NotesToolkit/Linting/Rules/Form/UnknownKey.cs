using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class UnknownKey() : ConfigurationRule(Error("NT002", "unknown-key", Fixability.Unsafe), ConfigurationProblemKind.UnknownKey)
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        // No fix may make a key occur twice.
        HashSet<string> mended = new(StringComparer.Ordinal);
        foreach ((FrontMatterEntry entry, string meant) in FrontMatterKeys.Slips(note.FrontMatter, context.Roster))
        {
            Fix? fix = !mended.Add(meant) ? null : Fix.Unsafe(note.Source, new TextEdit(entry.KeySpan, meant));
            yield return Found(note, entry.KeySpan, $"the front matter has no such key. Did you mean {meant}?", fix);
        }
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
        foreach (RuleSetting setting in settings)
        {
            if (RuleList.Find(setting.Rule) is not { } rule)
            {
                string? meant = RuleList.Nearest(setting.Rule);
                Diagnostic found = FoundNear(source, setting.Span, $"there is no rule `{setting.Rule}`.", meant, "`notes rules` lists them.");
                yield return meant is null || taken.Add(meant) ? found : found with { Fix = null };
            }
            else if (setting.Days is not null && rule.Info.Days is null)
            {
                yield return Found(source, setting.Span, $"the rule {rule.Info.Name} has no setting `days`. Write its severity only.");
            }
        }
    }
}
