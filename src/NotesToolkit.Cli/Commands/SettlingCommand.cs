namespace NotesToolkit.Cli.Commands;

internal abstract class SettlingCommand(Syntax syntax, string name, string description, params IReadOnlyList<string> examples)
    : NotesCommand(syntax, name, description, examples)
{
    private readonly Argument<string[]> id = syntax.Several("ID", "The commitment's id, or words that only one open commitment holds.");

    public override void Run(ParseResult arguments, Session session)
    {
        RootOnDisk root = RootOnDisk.Open(session);
        HeldCommitment held = root.Notebook.Commitments.Require(arguments.GetRequiredValue(id));
        Commitment commitment = held.Commitment;
        string place = root.PlaceOf(held.Note, commitment.Item);
        string called = commitment.Id ?? place;
        if (commitment.State is CommitmentState.Done or CommitmentState.Missed or CommitmentState.Dropped)
        {
            throw new NotesException($"{called} is settled already ({commitment.State.ToString().ToLowerInvariant()}, "
                + $"{commitment.SettledOn?.Text() ?? "no day"}): to change that, edit {place}.");
        }

        root.Change(session.Output, held.Note.Source, Settle(arguments, root, held, called).Edits);
    }

    protected abstract FieldEdits Settle(ParseResult arguments, RootOnDisk root, HeldCommitment held, string called);

    protected static DateOnly DayOf(string? typed, RootOnDisk root, HeldCommitment held, string called)
    {
        DateOnly day = DayArgument.Past(typed, root);
        return day < held.Note.Date
            ? throw new NotesException($"--on {day.Text()} is before the meeting of {held.Note.Date.Value.Text()} that made {called}.")
            : day;
    }

    protected static string Reason(string typed) => Placeholders.IsPlaceholder(typed)
        ? throw new NotesException("--why says nothing: write the reason as you would say it in the meeting.")
        : typed.Trim();
}
