using NotesToolkit.Configuration;
using NotesToolkit.Insights;

namespace NotesToolkit.Linting;

internal abstract class Rule(RuleInfo info)
{
    public RuleInfo Info { get; } = info;

    protected static RuleInfo Error(string id, string name, Fixability fixability = default) =>
        new(id, name, Severity.Error) { Fixability = fixability };

    protected static RuleInfo Warning(string id, string name, Fixability fixability = default) =>
        new(id, name, Severity.Warning) { Fixability = fixability };

    protected static RuleInfo Information(string id, string name) => new(id, name, Severity.Info);

    /// <summary>A finding of this rule at its default severity; the linter puts the configured one in its place.</summary>
    protected Diagnostic Found(SourceText source, TextSpan span, string message, Fix? fix = null) =>
        new(Info, Info.Severity, source, span, message, fix);

    protected Diagnostic Found(Note note, TextSpan span, string message, Fix? fix = null) => Found(note.Source, span, message, fix);

    protected Diagnostic Found(Note note, Item item, string message, Fix? fix = null) => Found(note.Source, Places.Of(item), message, fix);

    protected Diagnostic Found(Note note, string message, Fix? fix = null) => Found(note.Source, note.Source.GetLine(1), message, fix);

    protected Diagnostic FoundNear(SourceText source, TextSpan span, string wrong, string? meant, string otherwise) => meant is null
        ? Found(source, span, $"{wrong} {otherwise}")
        : Found(source, span, $"{wrong} Did you mean {meant}?", Fix.Unsafe(source, new TextEdit(span, meant)));
}

/// <summary>A rule over notes, over the changes of notes or over persons, asked of one after the other.</summary>
internal abstract class Rule<T>(RuleInfo info) : Rule(info)
{
    /// <summary>Whether the rule may find something, so that what it needs besides the notes is read.</summary>
    public virtual bool MayFire(T subject, LintContext context) => true;

    /// <summary>What is wrong. Pure: the same subject and notebook give the same findings.</summary>
    public abstract IEnumerable<Diagnostic> Check(T subject, LintContext context);
}

internal abstract class NoteRule(RuleInfo info) : Rule<Note>(info);

internal abstract class ConfigurationRule(RuleInfo info, ConfigurationProblemKind reports) : NoteRule(info)
{
    public virtual IEnumerable<Diagnostic> Check(NotesConfiguration configuration) =>
        from problem in configuration.Problems
        where problem.Kind == reports
        let isSafe = Info.Fixability == Fixability.Safe
        let fix = problem.Replacement is null ? null : new Fix(isSafe, problem.Source, [new TextEdit(problem.Span, problem.Replacement)])
        select Found(problem.Source, problem.Span, problem.Message, fix);
}

/// <summary>A rule that holds a note against what it was before: HEAD against the index or the work tree, or one commit against another.</summary>
internal abstract class TrailRule(RuleInfo info) : Rule<NoteChange>(info with { Needs = info.Needs | RuleNeeds.Before });

/// <summary>A trail rule over what was rewritten in a note. It begins when the note's draft window is over; a void note is not read.</summary>
internal abstract class RewritingRule(RuleInfo info) : TrailRule(info with { Needs = RuleNeeds.FirstCommits })
{
    public sealed override bool MayFire(NoteChange change, LintContext context) => Find(change, context).Any();

    public sealed override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context) =>
        IsDraftOver(change.Before, context) ? Find(change, context) : [];

    protected abstract IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context);

    /// <summary>Whether the draft window is over: its business days are gone by, the first commit is out of reach, or the note is shared.</summary>
    internal static bool IsDraftOver(Note? before, LintContext context) => before is not null
        && (before.FrontMatter["shared"] is not null
            || !context.FirstCommits.TryGetValue(before.Path, out DateOnly first)
            || first.BusinessDaysUntil(context.Today) > context.Configuration.DraftDays);

    private IEnumerable<Diagnostic> Find(NoteChange change, LintContext context) =>
        change is { Before: { IsReadable: true, IsVoid: false } before, After: { IsReadable: true, IsVoid: false } after }
            ? Compare(context.CalledAsNow(before, after), after, context)
            : [];
}

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
