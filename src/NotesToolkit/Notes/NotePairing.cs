namespace NotesToolkit.Notes;

internal sealed record NoteChange(Note? Before, Note? After)
{
    /// <summary>Where the note is, or was before it was deleted: its path from the root.</summary>
    public string Path => (After ?? Before)!.Path;
}

internal static class NotePairing
{
    /// <summary>The same notes in two snapshots: by path, by person (whose key may be renamed) and file name, and else by what they hold.</summary>
    public static IReadOnlyList<NoteChange> Pair(
        IReadOnlyList<Note> before, IReadOnlyList<Note> after, Roster roster, IReadOnlyDictionary<string, string> renamed)
    {
        Pairing<Note> pairing = new(before, after);
        pairing.ByKey(note => note.Path);
        pairing.ByKey(note => PersonNow(note) is { } person ? $"{person}/{note.Name.FileName}" : null);
        pairing.ByLikeness((old, current) => IsOfSame(old, current, roster) ? SharedIds(old, current) : 0);
        pairing.ByLikeness((old, current) => PersonNow(old) == PersonNow(current) ? SharedWords(old, current) : 0);
        return [.. pairing.Pairs.Select(pair => new NoteChange(pair.Before, pair.After))];

        string? PersonNow(Note note) => PersonOf(note, roster) is { } person ? renamed.GetValueOrDefault(person, person) : null;
    }

    /// <summary>Whom a note is with: what it says, or else the nearest folder above it that is a roster key; in lower case, or null.</summary>
    public static string? PersonOf(Note note, Roster roster) => note.With ?? note.Name.PersonFolder(roster);

    /// <summary>Whether two notes are of one person, whose key may be another by now: then the roster does not have the old one.</summary>
    private static bool IsOfSame(Note old, Note current, Roster roster) =>
        PersonOf(old, roster) is not { } person || person == PersonOf(current, roster)
        || (roster.Find(person) is null && (roster.People.Count > 0 || old.Name.FileName == current.Name.FileName));

    private static double SharedIds(Note old, Note current) =>
        old.Commitments.Select(commitment => commitment.Id).OfType<string>()
            .Intersect(current.Commitments.Select(commitment => commitment.Id), StringComparer.Ordinal).Count();

    /// <summary>Notes without ids are the same where half of their words are.</summary>
    private static double SharedWords(Note old, Note current)
    {
        string words = Words(old);
        if (words.Length == 0 || old.Commitments.Any(commitment => commitment.Id is not null))
            return 0;

        double likeness = WordMatch.Similarity(words, Words(current));
        return likeness >= 0.5 ? likeness : 0;
    }

    /// <summary>What a template does not give to every note.</summary>
    private static string Words(Note note) => string.Join(' ', note.Sections.SelectMany(section => section.Items).Select(item => item.Words));
}
