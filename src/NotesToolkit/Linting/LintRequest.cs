using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>What is to be judged.</summary>
/// <param name="Context">The notebook, its configuration, today, and what it was before.</param>
internal sealed record LintRequest(LintContext Context)
{
    /// <summary>The paths of the notes to judge, or null for every one. The other notes are only looked at.</summary>
    public IReadOnlySet<string>? Paths { get; init; }

    /// <summary>The changed notes, for the trail rules; empty where nothing is compared.</summary>
    internal IReadOnlyList<NoteChange> Changes { get; init; } = [];

    /// <summary>In a merge, the parents behind the first: what one of them already had is no violation.</summary>
    internal IReadOnlyList<ChangesSince> OtherParents { get; init; } = [];

    /// <summary>Whether the rules over the whole root are asked too.</summary>
    public bool JudgesTeam { get; init; }

    /// <summary>Whether the changed notes are about to be committed, so that some of those rules are asked about their persons.</summary>
    public bool JudgesChangedPersons { get; init; }

    /// <summary>What was before: git's history, or else what the notes say of themselves.</summary>
    public IPast Past { get; init; } = new WrittenPast();

    /// <summary>Ids of the rules to ask, or null for all.</summary>
    public IReadOnlySet<string>? Select { get; init; }

    /// <summary>Ids of the rules to leave out.</summary>
    public IReadOnlySet<string> Ignore { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The findings that are accepted; null for the baseline that the configuration names.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether the rules over a root's files are asked though only some notes are checked.</summary>
    public bool ChecksRoot { get; init; }

    /// <summary>What rules may need: an editor asks those of one note first.</summary>
    public RuleNeeds Allowed { get; init; } = (RuleNeeds)~0;

    /// <summary>Whether a rule is asked.</summary>
    /// <param name="rule">The rule.</param>
    public bool Asks(RuleInfo rule) => (rule.Needs & ~Allowed) == RuleNeeds.None && (Select is null || Select.Contains(rule.Id)) && !Ignore.Contains(rule.Id);

    /// <summary>The persons of the notes that are about to be committed.</summary>
    public IEnumerable<string> ChangedPersons => !JudgesChangedPersons ? [] : Changes
        .Select(change => change.After)
        .Where(note => note is { IsReadable: true, IsVoid: false })
        .Select(note => note!.With).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The files of the notes that are judged, by path.</summary>
    public IEnumerable<NoteFile> Files => Paths is null ? Context.Notebook.Files
        : Paths.Order(StringComparer.Ordinal).Select(Context.Notebook.FileAt).OfType<NoteFile>();

    /// <summary>Whether a note is judged.</summary>
    /// <param name="path">The note's path from the root.</param>
    public bool Judges(string path) => Paths is null || Paths.Contains(path);
}

/// <summary>What differs from one of a merge's parents.</summary>
/// <param name="Before">The notes of that parent.</param>
/// <param name="Changes">The changed notes.</param>
internal sealed record ChangesSince(Notebook Before, IReadOnlyList<NoteChange> Changes);

/// <summary>What was found.</summary>
/// <param name="Findings">The findings by path, place and rule.</param>
/// <param name="NoteCount">The number of notes that were judged.</param>
public sealed record LintResult(IReadOnlyList<Diagnostic> Findings, int NoteCount)
{
    /// <summary>The findings together with those that the baseline accepts.</summary>
    public IReadOnlyList<Diagnostic> WithAccepted { get; init; } = Findings;
}
