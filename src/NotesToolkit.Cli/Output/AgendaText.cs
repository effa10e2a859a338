using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>The agenda as text.</summary>
internal sealed class AgendaText(TextWriter output, Redactor redactor, DateOnly today, Palette palette)
{
    public static void Write(TextWriter output, Agenda agenda, Notebook notebook, DateOnly today, Palette palette)
    {
        AgendaText text = new(output, notebook.Redactor, today, palette);
        text.WriteCommitments(palette.Bad("Overdue"), agenda.Overdue);
        text.WriteCommitments(palette.Bold("Due within 7 days"), agenda.DueSoon);
        text.WriteCommitments(palette.Bold("Open"), agenda.Open);
        text.WriteList("Reviews due", agenda.Reviews.Select(text.Line));
        text.WriteList("1:1s due", agenda.Meetings.Select(text.Line));
        if (agenda is { Overdue: [], DueSoon: [], Open: [], Reviews: [], Meetings: [] })
            output.WriteLine("Nothing is open, no review is due, and no 1:1.");

        if (agenda.Past > 0)
            output.WriteLine(Agenda.TellPast(agenda.Past));
    }

    private static string Place(Note note, Item item) => $"{note.Path}:{note.Source.GetLineNumber(item.Span.Start)}";

    private void WriteCommitments(string title, IReadOnlyList<HeldCommitment> list) => WriteLines(title, list.Select(Line));

    private void WriteList(string title, IEnumerable<string> lines) => WriteLines(palette.Bold(title), lines);

    private void WriteLines(string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            output.WriteLine(title);
            Array.ForEach(all, line => output.WriteLine($"  {line}"));
        }
    }

    private string Line(HeldCommitment held)
    {
        Commitment commitment = held.Commitment;
        string words = redactor.Of(held.Note).Hides(commitment.Item.FirstLine) ? Redactor.Mark : commitment.Item.Words;
        return $"{commitment.Due?.Text() ?? "no day    "}  {commitment.Id ?? "no id"}  {words}  ({Place(held.Note, commitment.Item)})";
    }

    private string Line(ReviewDue review)
    {
        string standard = review.Feedback["standard"] is { } field ? redactor.Of(review.Note).Show(field.ValueSpan) : "no standard";
        return $"{review.On.Text()}  @{review.Note.With}: {standard}  ({Place(review.Note, review.Feedback)})";
    }

    private string Line(MeetingDue meeting)
    {
        string last = meeting.Last is { } day ? $"the last was on {day.Text()}" : "there was none yet";
        int late = today.DayNumber - meeting.On.DayNumber;
        return $"{meeting.On.Text()}  @{meeting.Person.Key}: {last}, one is held every {Counted.Of(meeting.Person.CadenceDays!.Value, "day")}"
            + (late > 0 ? $"; {Counted.Of(late, "day")} overdue" : string.Empty);
    }
}
