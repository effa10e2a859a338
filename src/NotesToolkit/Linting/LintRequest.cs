using NotesToolkit.Git;

namespace NotesToolkit.Linting;

internal sealed record LintRequest(LintContext Context)
{
    /// <summary>The paths of the notes to judge, or null for every one. The other notes are only looked at.</summary>
    public IReadOnlySet<string>? Paths { get; init; }

    internal IReadOnlyList<NoteChange> Changes { get; init; } = [];

    /// <summary>The notes that no commit has yet; none where there is no commit at all.</summary>
    public IEnumerable<Note> Drafts => Context.Before is not { Files.Count: > 0 } ? []
        : Changes.Where(change => change.Before is null).Select(change => change.After).OfType<Note>();

    /// <summary>In a merge, the parents after the first: what one of them already had is no violation.</summary>
    internal IReadOnlyList<(Notebook Before, IReadOnlyList<NoteChange> Changes)> OtherParents { get; init; } = [];

    public bool JudgesTeam { get; init; }

    public WrittenPast Past { get; init; } = new WrittenPast();

    public IReadOnlySet<string>? Select { get; init; }

    public IReadOnlySet<string> Ignore { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    public Baseline? Baseline { get; init; }

    /// <summary>Whether the rules over a root's files are asked though only some notes are checked.</summary>
    public bool ChecksRoot { get; init; }

    /// <summary>What rules may need: an editor asks those of one note first.</summary>
    public RuleNeeds Allowed { get; init; } = (RuleNeeds)~0;

    public bool Asks(RuleInfo rule) =>
        (rule.Needs & ~Allowed) == RuleNeeds.None && (Select is null || Select.Contains(rule.Id)) && !Ignore.Contains(rule.Id);

    public IEnumerable<T> Rules<T>(RuleNeeds need = RuleNeeds.None)
        where T : Rule =>
        RuleList.All.OfType<T>().Where(rule => rule.Info.Needs.HasFlag(need) && Asks(rule.Info));

    /// <summary>The same with what a hook asks about the persons of changed notes. Their history is read only where a line gives cause to.</summary>
    public LintRequest AsHook => this with { Context = Context with { IsHook = true } };

    public IEnumerable<TeamRule> RulesOfChangedPersons => Rules<TeamRule>().Where(rule => !rule.Info.Needs.HasFlag(RuleNeeds.Whole));

    public IEnumerable<string> ChangedPersons => !Context.IsHook ? [] : Persons(Changes.Select(change => change.After));

    /// <summary>Those of whom the rules over the whole root are asked: whom the notes to judge are with, or null, which is everybody.</summary>
    public IEnumerable<string>? Team => Paths is null || Files.Count() == Context.Notebook.Files.Count ? null
        : Persons(Files.Select(file => file.Note));

    public IEnumerable<NoteFile> Files => Paths is null ? Context.Notebook.Files
        : Paths.Order(StringComparer.Ordinal).Select(Context.Notebook.FileAt).OfType<NoteFile>();

    public IEnumerable<Note> Agendas => Context.Notebook.Agendas.Where(file => Judges(file.Path)).Select(file => file.Note).OfType<Note>();

    private static IEnumerable<string> Persons(IEnumerable<Note?> notes) => notes
        .Select(note => note is { IsReadable: true, IsVoid: false } ? note.With : null).OfType<string>().Distinct(StringComparer.Ordinal);

    public bool Judges(string path) => Paths is null || Paths.Contains(path);
}
