using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A rule: what it is called, and how it finds.</summary>
public abstract class Rule
{
    /// <summary>What the rule is called.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>A finding of this rule at its default severity; the linter puts the configured one in its place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Where.</param>
    /// <param name="message">What is wrong and what to write instead, as a sentence that begins in lower case.</param>
    /// <param name="fix">The edits that mend it, or null.</param>
    protected Diagnostic Found(SourceText source, TextSpan span, string message, Fix? fix = null) =>
        new(Info, Info.Severity, source, span, message, fix);
}

/// <summary>A rule over one note.</summary>
public abstract class NoteRule : Rule
{
    /// <summary>What is wrong in a note. Pure: the same note and notebook give the same findings.</summary>
    /// <param name="note">The note; readable, and not void, unless <see cref="RuleInfo"/> says otherwise.</param>
    /// <param name="context">The notebook around it.</param>
    public abstract IEnumerable<Diagnostic> Check(Note note, LintContext context);
}

/// <summary>A rule over the root's configuration files.</summary>
public abstract class ConfigurationRule : NoteRule
{
    /// <summary>What is wrong in notes.yml, people.yml and the files that they name: the problems that carry this rule's id.</summary>
    /// <param name="configuration">The configuration.</param>
    public virtual IEnumerable<Diagnostic> Check(NotesConfiguration configuration) =>
        from problem in configuration.Problems
        where problem.RuleId == Info.Id
        let isSafe = Info.Fixability == Fixability.Safe
        let fix = problem.Replacement is null ? null : new Fix(isSafe, problem.Source, [new TextEdit(problem.Span, problem.Replacement)])
        select Found(problem.Source, problem.Span, problem.Message, fix);
}

/// <summary>A rule that holds a note against what it was before: HEAD against the index or the work tree, or one commit against another.</summary>
public abstract class TrailRule : Rule
{
    /// <summary>Whether only the message tells which thing a finding is about, because that thing is no longer there to point at.</summary>
    public virtual bool NamesWhatIsGone => false;

    /// <summary>What is wrong in a change.</summary>
    /// <param name="change">A note before and after.</param>
    /// <param name="context">The notebooks around it.</param>
    public abstract IEnumerable<Diagnostic> Check(NoteChange change, LintContext context);
}

/// <summary>A rule over the whole root and its history.</summary>
public abstract class TeamRule : Rule
{
    /// <summary>Whether a note that is about to be committed asks the rule about its person.</summary>
    public virtual bool ChecksStagedNotes => false;

    /// <summary>What is wrong in the root, or in what concerns one person of it.</summary>
    /// <param name="person">The person to look at, or null for everybody.</param>
    /// <param name="context">The notebook.</param>
    public virtual IEnumerable<Diagnostic> Check(string? person, LintContext context) =>
        (person is null ? context.Persons : [person]).SelectMany(one => CheckPerson(one, context));

    /// <summary>What is wrong in what concerns one person.</summary>
    /// <param name="person">The person's key in lower case.</param>
    /// <param name="context">The notebook.</param>
    protected abstract IEnumerable<Diagnostic> CheckPerson(string person, LintContext context);

    /// <summary>A finding that is an error in the person's next note and a warning before, because time alone never makes an error.</summary>
    /// <param name="next">The person's latest 1on1, held after the rule was broken, or null where there is none yet.</param>
    /// <param name="source">The file to point at before.</param>
    /// <param name="span">Where.</param>
    /// <param name="message">What is wrong and what to write instead.</param>
    protected Diagnostic FoundUntilNext(Note? next, SourceText source, TextSpan span, string message) => next is null
        ? Found(source, span, message) with { Severity = Severity.Warning }
        : Found(next.Source, FrontMatterEdits.Place(next), message) with { Severity = Severity.Error };
}
