using NotesToolkit.Configuration;
using NotesToolkit.Insights;

namespace NotesToolkit.Linting;

internal abstract class TeamRule(RuleInfo info) : Rule<string>(info)
{
    protected static RuleInfo Error(LookBack rule) => Error(rule.Rule, rule.Name) with { Days = LookBack.Days };

    protected static RuleInfo Warning(LookBack rule) => Warning(rule.Rule, rule.Name) with { Days = LookBack.Days };

    public virtual IEnumerable<string> Persons(LintContext context) => context.Persons;

    /// <summary>A finding that is an error in the person's next note and a warning before, because time alone never makes an error.</summary>
    protected Diagnostic FoundUntilNext(Note? next, SourceText source, TextSpan span, string message) => next is null
        ? Found(source, span, message) with { Severity = Severity.Warning }
        : Found(next, message) with { Severity = Severity.Error };
}
