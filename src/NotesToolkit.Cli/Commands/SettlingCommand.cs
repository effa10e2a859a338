namespace NotesToolkit.Cli.Commands;

/// <summary>A command that settles one commitment in its own line.</summary>
internal abstract class SettlingCommand : NotesCommand
{
    private readonly Argument<string[]> id = Several("ID", "The commitment's id, or words that only one open commitment holds.");

    protected SettlingCommand(string name, string description, params IReadOnlyList<string> examples)
        : base(name, description, examples) => Add(id);

    public override void Run(ParseResult arguments, Session session)
    {
        RootOnDisk root = RootOnDisk.Open(session);
        HeldCommitment held = root.Notebook.Commitments.Require(arguments.GetRequiredValue(id));
        SourceText source = held.Note.Source;
        string place = $"{session.DisplayPath(Path.Combine(root.Folder, held.Note.Path))}:{source.GetLineNumber(held.Commitment.Item.Span.Start)}";
        string name = held.Commitment.Id ?? place;
        if (held.Commitment.State is CommitmentState.Done or CommitmentState.Missed or CommitmentState.Dropped)
        {
            string how = held.Commitment.State.ToString().ToLowerInvariant();
            string day = held.Commitment.SettledOn?.Text() ?? "no day";
            throw new NotesException($"{name} is settled already ({how}, {day}): to change that, edit {place}.");
        }

        FieldEdits edits = Settle(arguments, new(root.Notebook, held, name, session.Today(root.Notebook.Configuration)));
        root.Change(session, session.Output, source, source.WithText(Fixer.Apply(source.Text, edits.Edits)));
    }

    protected abstract FieldEdits Settle(ParseResult arguments, OpenCommitment open);

    protected static string Reason(string typed) => Placeholders.IsPlaceholder(typed)
        ? throw new NotesException("--why says nothing: write the reason as you would say it in the meeting.")
        : typed.Trim();
}

/// <summary>The commitment that a command settles, and what it is called in messages.</summary>
internal sealed record OpenCommitment(Notebook Notebook, HeldCommitment Held, string Name, DateOnly Today)
{
    public Commitment Commitment => Held.Commitment;

    /// <summary>A day that something happened on: today, or what was typed, but neither before the meeting nor after today.</summary>
    public DateOnly DayOf(string? typed)
    {
        DateOnly day = DayArgument.Past(typed, Today, Notebook.Configuration.Vocabulary);
        return day < Held.Note.Date
            ? throw new NotesException($"--on {day.Text()} is before the meeting of {Held.Note.Date.Value.Text()} that made {Name}.")
            : day;
    }

    public DayView ViewOf(string typed) => Settlements.ViewOf(Notebook, Held, typed, Today);
}
