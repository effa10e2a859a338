using NotesToolkit.Cli.Targets;
using NotesToolkit.Linting;
using NotesToolkit.Notes;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Cli.Commands;

/// <summary>What the four verbs that settle a commitment share: find it, edit its line, show the difference.</summary>
internal sealed class SettlementRun
{
    private readonly Session session;
    private readonly RootOnDisk root;

    public SettlementRun(Session session, IReadOnlyList<string> words)
    {
        this.session = session;
        root = RootOnDisk.Open(session);
        Held = CommitmentSearch.Find(new CommitmentIndex(root.Notebook.Notes), words);
        if (Held.Commitment.State is CommitmentState.Done or CommitmentState.Missed or CommitmentState.Dropped)
        {
            string how = Held.Commitment.State.ToString().ToLowerInvariant();
            throw new NotesException($"{Name} is settled already ({how}, {Held.Commitment.SettledOn?.Text() ?? "no day"}): to change that, edit {Place}.");
        }
    }

    public HeldCommitment Held { get; }

    public SourceText Source => Held.Note.Source;

    public DateOnly Today => session.Today(root.Notebook.Configuration);

    public string Name => Held.Commitment.Id ?? Place;

    private string FullPath => Path.Combine(root.Folder, Held.Note.Path);

    private string Place => $"{session.DisplayPath(FullPath)}:{Source.GetLineNumber(Held.Commitment.Item.Span.Start)}";

    /// <summary>A day that something happened on: today, or what was typed, but neither before the meeting nor after today.</summary>
    public DateOnly DayOf(string? typed)
    {
        DateOnly day = DayArgument.Past(typed, Today, root.Notebook.Configuration.Vocabulary);
        return day < Held.Note.Date
            ? throw new NotesException($"--on {day.Text()} is before the meeting of {Held.Note.Date.Value.Text()} that made {Name}.")
            : day;
    }

    /// <summary>From where a new due day is seen.</summary>
    public DayView ViewOf(string typed) => Settlements.ViewOf(root.Notebook, Held, typed, Today);

    /// <summary>Writes the edits, and shows them.</summary>
    public int Write(FieldEdits edits)
    {
        SourceText after = Source.WithText(Fixer.Apply(Source.Text, edits.Edits));
        root.Change(session, session.Output, Source, after);
        return ExitCode.Fine;
    }
}
