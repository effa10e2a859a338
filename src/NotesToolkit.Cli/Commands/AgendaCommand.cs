using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Insights;

namespace NotesToolkit.Cli.Commands;

internal sealed class AgendaCommand : NotesCommand
{
    private readonly Argument<string?> person = Optional("PERSON", "One person; without, everybody.");

    public AgendaCommand()
        : base("agenda", "What is open, overdue, due soon, which reviews are due, and whose 1:1.", "notes agenda", "notes agenda priya") =>
        Add(person);

    public override int Run(ParseResult arguments, Session session)
    {
        RootOnDisk root = RootOnDisk.Open(session);
        string? key = arguments.GetValue(person) is { } typed ? root.RequirePerson(typed) : null;
        root.WarnIfEmpty(session);
        DateOnly today = session.Today(root.Notebook.Configuration);
        Write(session.Output, Agenda.Of(root.Notebook, today, key), root.Notebook, today, session.Palette);
        return ExitCode.Fine;
    }

    private static void Write(TextWriter output, Agenda agenda, Notebook notebook, DateOnly today, Palette palette)
    {
        Redactor redactor = notebook.Redactor;
        MineText.WriteList(output, palette.Bad("Overdue"), agenda.Overdue.Select(held => Line(held, redactor)));
        MineText.WriteList(output, palette.Bold("Due within 7 days"), agenda.DueSoon.Select(held => Line(held, redactor)));
        MineText.WriteList(output, palette.Bold("Open"), agenda.Open.Select(held => Line(held, redactor)));
        MineText.WriteList(output, palette.Bold("Reviews due"), agenda.Reviews.Select(review => Line(review, redactor)));
        MineText.WriteList(output, palette.Bold("1:1s due"), agenda.Meetings.Select(meeting => Line(meeting, today)));
        if (agenda is { Overdue: [], DueSoon: [], Open: [], Reviews: [], Meetings: [] })
            output.WriteLine("Nothing is open, no review is due, and no 1:1.");

        if (agenda.Past > 0)
            output.WriteLine(Agenda.TellPast(agenda.Past));
    }

    private static string Line(HeldCommitment held, Redactor redactor)
    {
        Commitment commitment = held.Commitment;
        string words = redactor.Of(held.Note).Hides(commitment.Item.FirstLine) ? Redactor.Mark : commitment.Item.Words;
        return $"{commitment.Due?.Text() ?? "no day    "}  {commitment.Id ?? "no id"}  {words}  ({Place(held.Note, commitment.Item)})";
    }

    private static string Line(ReviewDue review, Redactor redactor)
    {
        string standard = review.Feedback["standard"] is { } field ? redactor.Of(review.Note).Show(field.ValueSpan) : "no standard";
        return $"{review.On.Text()}  @{review.Note.With}: {standard}  ({Place(review.Note, review.Feedback)})";
    }

    private static string Line(MeetingDue meeting, DateOnly today)
    {
        string last = meeting.Last is { } day ? $"the last was on {day.Text()}" : "there was none yet";
        string cancelled = meeting.Cancelled is not { Date: { } on } note ? string.Empty
            : $", that of {on.Text()} was cancelled{(Agenda.MovedTo(note) is { } to ? $" and moved to {to.Text()}" : string.Empty)}";
        int late = today.DayNumber - meeting.On.DayNumber;
        string cadence = Counted.Of(meeting.Person.CadenceDays!.Value, "day");
        return $"{meeting.On.Text()}  @{meeting.Person.Key}: {last}{cancelled}, one is held every {cadence}"
            + (late > 0 ? $"; {Counted.Of(late, "day")} overdue" : string.Empty);
    }

    private static string Place(Note note, Item item) => $"{note.Path}:{note.Source.GetLineNumber(item.Span.Start)}";
}
