using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>An edit that the editor offers.</summary>
internal readonly record struct Offer(string Title, SourceText Target, IReadOnlyList<TextEdit> Edits);

/// <summary>Settles a commitment where it stands, or from the Follow-up line that names it: by the edits of the verbs.</summary>
internal static class Settling
{
    private static readonly (string Typed, string Said)[] Slips = [("next", "the next 1:1"), ("+7d", "+7 days"), ("end of month", "the end of the month")];

    public static IEnumerable<Offer> Of(Place place)
    {
        if (place.Held is not { Commitment.State: CommitmentState.Open or CommitmentState.Unclear } held)
            yield break;

        (Note note, Commitment commitment) = (held.Note, held.Commitment);
        DateOnly today = place.Root.Today;
        string where = ReferenceEquals(note, place.Note) ? string.Empty : $", in {note.Path}";
        if (!(today < note.Date))
        {
            yield return Offer($"Done today{where}", Settlements.Done(note.Source, commitment, today));
            yield return Offer($"Missed{where}", Settlements.Missed(note.Source, commitment, today));
        }

        foreach ((string typed, string said) in Slips)
        {
            if (Settlements.Slip(place.Notebook, held, typed, today).Day is { } day && day != commitment.Due && !(day < note.Date))
                yield return Offer($"Slip to {said}, {day.Text()}{where}", Settlements.Moved(note.Source, commitment, day, why: null));
        }

        yield return Offer($"Drop, ‹why›{where}", Settlements.Dropped(note.Source, commitment, today, "‹why›"));

        Offer Offer(string title, FieldEdits edits) => new(title, note.Source, edits.Edits);
    }
}
