using NotesToolkit.Git;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

internal static class Settlements
{
    public static FieldEdits Done(Commitment commitment, DateOnly on) =>
        new FieldEdits(commitment.Item).Mark('x').Set("completion", on.Text());

    public static FieldEdits Missed(Commitment commitment, DateOnly on) =>
        new FieldEdits(commitment.Item).Mark('-').Set("missed", on.Text());

    public static FieldEdits Dropped(Commitment commitment, DateOnly on, string why)
    {
        FieldEdits edits = new FieldEdits(commitment.Item).Mark('-').Set("cancelled", on.Text());
        IReadOnlyList<WrittenMove> moves = commitment.Moves;

        // After a move without a reason, the reason of the drop would be read as that of the move.
        return moves is [.., { Why: null }] ? edits.AddBefore(moves[0].Was, "why", why) : edits.Add("why", why);
    }

    /// <summary>The new due day that was typed: seen from today; a distance from the old one where that is still to come.</summary>
    public static DayView ViewOf(Notebook notebook, HeldCommitment held, string typed, DateOnly today) => new(
        typed.StartsWith('+') && DueOf(held, notebook.Configuration.Vocabulary).Day is { } due && due > today ? due : today,
        notebook.Roster.Find(held.Note.With)?.CadenceDays,
        notebook.Configuration.Vocabulary.Dates);

    public static FieldEdits Moved(HeldCommitment held, Vocabulary vocabulary, DateOnly to, string? why)
    {
        Commitment commitment = held.Commitment;
        (DateOnly? due, TextSpan? words) = DueOf(held, vocabulary);
        FieldEdits edits = due is not null && due != to ? Recorded(commitment, due.Value, why) : new(commitment.Item);
        return (words is null ? edits : edits.Cut(words.Value)).Set("due", to.Text());
    }

    /// <summary>The due day of a commitment, which may be there as a word yet, and that word where it is in no field.</summary>
    public static (DateOnly? Day, TextSpan? Words) DueOf(HeldCommitment held, Vocabulary vocabulary)
    {
        (Note note, Commitment commitment) = held;
        TypedContext context = TypedContext.Of(note, vocabulary);
        return commitment.Item["due"] is { } due ? (due.Day ?? context.Read(due.Value).Day, null)
            : TypedLine.Read(commitment, context).Due is { Value: { } day } typed ? (Days.Parse(day), typed.Span)
            : (null, null);
    }

    public static FieldEdits Recorded(Commitment commitment, DateOnly was, string? why = null) =>
        new FieldEdits(commitment.Item).Add("was", was.Text()).Add("why", why);
}
