using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A rule: what it is called, and how it finds.</summary>
internal abstract class Rule
{
    /// <summary>What the rule is called.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>A finding of this rule at its default severity; the linter puts the configured one in its place.</summary>
    protected Diagnostic Found(SourceText source, TextSpan span, string message, Fix? fix = null) =>
        new(Info, Info.Severity, source, span, message, fix);
}

/// <summary>A rule over one note.</summary>
internal abstract class NoteRule : Rule
{
    /// <summary>Whether the rule may find something in a note, so that what it needs besides the notes is read.</summary>
    public virtual bool MayFire(Note note, LintContext context) => true;

    /// <summary>What is wrong in a note. Pure: the same note and notebook give the same findings.</summary>
    public abstract IEnumerable<Diagnostic> Check(Note note, LintContext context);
}

/// <summary>A rule over the root's configuration files.</summary>
internal abstract class ConfigurationRule : NoteRule
{
    /// <summary>The kind of problem in a configuration file that this rule tells, or null.</summary>
    protected virtual ConfigurationProblemKind? Tells => null;

    /// <summary>What is wrong in notes.yml, people.yml and the files that they name: the problems of its kind.</summary>
    public virtual IEnumerable<Diagnostic> Check(NotesConfiguration configuration) =>
        from problem in configuration.Problems
        where problem.Kind == Tells
        let isSafe = Info.Fixability == Fixability.Safe
        let fix = problem.Replacement is null ? null : new Fix(isSafe, problem.Source, [new TextEdit(problem.Span, problem.Replacement)])
        select Found(problem.Source, problem.Span, problem.Message, fix);
}

/// <summary>A rule over the files of a root, asked where the whole root is checked.</summary>
internal abstract class RootRule : Rule
{
    /// <summary>What is wrong in the root.</summary>
    public abstract IEnumerable<Diagnostic> Check(LintContext context);
}

/// <summary>A rule that holds a note against what it was before: HEAD against the index or the work tree, or one commit against another.</summary>
internal abstract class TrailRule : Rule
{
    /// <summary>Whether only the message tells which thing a finding is about, because that thing is no longer there to point at.</summary>
    public virtual bool NamesWhatIsGone => false;

    /// <summary>Whether the rule may find something in a change, so that what it needs besides the notes is read.</summary>
    public virtual bool MayFire(NoteChange change, LintContext context) => true;

    /// <summary>What is wrong in a change.</summary>
    public abstract IEnumerable<Diagnostic> Check(NoteChange change, LintContext context);
}

/// <summary>A rule over the whole root and its history.</summary>
internal abstract class TeamRule : Rule
{
    /// <summary>Whether a note that is about to be committed asks the rule about its person.</summary>
    public virtual bool ChecksStagedNotes => false;

    /// <summary>Whether the rule may find something about a person, so that what it needs besides the notes is read.</summary>
    public virtual bool MayFire(string person, LintContext context) => true;

    /// <summary>What is wrong in the root, or in what concerns one person of it.</summary>
    public virtual IEnumerable<Diagnostic> Check(string? person, LintContext context) =>
        (person is null ? context.Persons : [person]).Where(one => MayFire(one, context)).SelectMany(one => CheckPerson(one, context));

    /// <summary>What is wrong in what concerns one person.</summary>
    protected abstract IEnumerable<Diagnostic> CheckPerson(string person, LintContext context);

    /// <summary>A finding that is an error in the person's next note and a warning before, because time alone never makes an error.</summary>
    protected Diagnostic FoundUntilNext(Note? next, SourceText source, TextSpan span, string message) => next is null
        ? Found(source, span, message) with { Severity = Severity.Warning }
        : Found(next.Source, FrontMatterEdits.Place(next), message) with { Severity = Severity.Error };
}
