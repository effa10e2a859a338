using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>The agenda as text.</summary>
internal static class AgendaText
{
    public static void Write(TextWriter output, Agenda agenda, Notebook notebook, Palette palette)
    {
        Redactor redactor = notebook.Redactor;
        WriteList(output, palette.Bad("Overdue"), agenda.Overdue, redactor);
        WriteList(output, palette.Bold("Due within 7 days"), agenda.DueSoon, redactor);
        WriteList(output, palette.Bold("Open"), agenda.Open, redactor);
        if (agenda.Reviews.Count > 0)
        {
            output.WriteLine(palette.Bold("Reviews due"));
            foreach (ReviewDue review in agenda.Reviews)
            {
                string standard = review.Feedback["standard"] is { } field ? redactor.Of(review.Note).Show(field.ValueSpan) : "no standard";
                output.WriteLine($"  {review.On.Text()}  @{review.Note.With}: {standard}  ({Place(review.Note, review.Feedback)})");
            }
        }

        if (agenda is { Overdue: [], DueSoon: [], Open: [], Reviews: [] })
        {
            output.WriteLine("Nothing is open, and no review is due.");
        }
    }

    private static void WriteList(TextWriter output, string title, IReadOnlyList<HeldCommitment> list, Redactor redactor)
    {
        if (list.Count == 0)
        {
            return;
        }

        output.WriteLine(title);
        foreach (HeldCommitment held in list)
        {
            Commitment commitment = held.Commitment;
            string words = redactor.Of(held.Note).Hides(commitment.Item.FirstLine) ? Redactor.Mark : commitment.Item.Words;
            output.WriteLine($"  {commitment.Due?.Text() ?? "no day    "}  {commitment.Id ?? "no id"}  {words}  ({Place(held.Note, commitment.Item)})");
        }
    }

    private static string Place(Note note, Item item) => $"{note.Path}:{note.Source.GetLineNumber(item.Span.Start)}";
}
