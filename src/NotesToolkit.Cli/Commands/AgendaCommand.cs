namespace NotesToolkit.Cli.Commands;

internal sealed class AgendaCommand(Syntax syntax)
    : NotesCommand(syntax, "agenda", "What is open, overdue, due soon, which reviews are due, and whose 1:1.",
        "notes agenda", "notes agenda priya")
{
    private readonly Argument<string?> person = syntax.Optional("PERSON", "One person; without, everybody.");

    public override void Run(ParseResult arguments, Session session)
    {
        RootOnDisk root = RootOnDisk.Open(session);
        string? key = arguments.GetValue(person) is { } typed ? root.RequirePerson(typed) : null;
        root.WarnIfEmpty();
        root.WarnOfUnread(root.Notebook.Notes.Where(note => key is null || NotePairing.PersonOf(note, root.Notebook.Roster) == key));
        Write(session.Host.During("reading the notes", () => Agenda.Of(root.Notebook, root.Today, key)), root);
    }

    private static void Write(Agenda agenda, RootOnDisk root)
    {
        (TextWriter output, Palette palette, DateOnly today) = (root.Session.Output, root.Session.Palette, root.Today);
        Redactor redactor = root.Notebook.Redactor;
        MineOutput.WriteList(output, palette.Bad("Overdue"), agenda.Overdue.Select(Commitment));
        MineOutput.WriteList(output, palette.Bold("Due within 7 days"), agenda.DueSoon.Select(Commitment));
        MineOutput.WriteList(output, palette.Bold("Open"), agenda.Open.Select(Commitment));
        MineOutput.WriteList(output, palette.Bold("Reviews due"), agenda.Reviews.Select(Review));
        MineOutput.WriteList(output, palette.Bold("1:1s due"), agenda.Meetings.Select(meeting => Line(meeting, today)));
        if (agenda is { Overdue: [], DueSoon: [], Open: [], Reviews: [], Meetings: [] })
            output.WriteLine("Nothing is open, no review is due, and no 1:1.");

        if (agenda.Past > 0)
            output.WriteLine(Agenda.TellPast(agenda.Past));

        string Commitment(HeldCommitment held)
        {
            (Note note, Commitment commitment) = held;
            string words = redactor.Of(note).Hides(commitment.Item.FirstLine) ? Redactor.Mark : commitment.Item.Words;
            IEnumerable<string> left = commitment.Owners.Select(owner => root.Notebook.Roster.Find(owner.Key))
                .Where(person => person?.End < today).Select(person => $"  (@{person!.Key} left on {person.End!.Value.Text()})");
            return $"{commitment.Due?.Text() ?? "no day    "}  {commitment.Id ?? "no id"}  {words}{string.Concat(left)}  "
                + $"({root.PlaceOf(note, commitment.Item)})";
        }

        string Review(ReviewDue review)
        {
            string standard = review.Feedback["standard"] is { } field ? redactor.Of(review.Note).Show(field.ValueSpan) : "no standard";
            return $"{review.On.Text()}  @{review.Note.With}: {standard}  ({root.PlaceOf(review.Note, review.Feedback)})";
        }
    }

    private static string Line(MeetingDue meeting, DateOnly today)
    {
        string last = meeting.Last is { } day ? $"the last was on {day.Text()}"
            : meeting.IsImported ? "there was none since the import" : "there was none yet";
        string cancelled = meeting.Cancelled is not { Date: { } on } note ? string.Empty
            : $", that of {on.Text()} was cancelled{(Agenda.MovedTo(note) is { } to ? $" and moved to {to.Text()}" : string.Empty)}";
        int late = today.DayNumber - meeting.On.DayNumber;
        string cadence = Counted.Of(meeting.Person.CadenceDays!.Value, "day");
        return $"{meeting.On.Text()}  @{meeting.Person.Key}: {last}{cancelled}, one is held every {cadence}"
            + (late > 0 ? $"; {Counted.Of(late, "day")} overdue" : string.Empty);
    }
}
