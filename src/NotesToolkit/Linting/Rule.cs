using NotesToolkit.Configuration;

namespace NotesToolkit.Linting;

internal abstract class Rule(RuleInfo info)
{
    public RuleInfo Info { get; } = info;

    protected static RuleInfo Error(string id, string name, Fixability fixability = default) =>
        new(id, name, Severity.Error) { Fixability = fixability };

    protected static RuleInfo Warning(string id, string name, Fixability fixability = default) =>
        new(id, name, Severity.Warning) { Fixability = fixability };

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
