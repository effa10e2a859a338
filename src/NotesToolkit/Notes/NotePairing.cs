namespace NotesToolkit.Notes;

internal sealed record NoteChange(Note? Before, Note? After)
{
    /// <summary>Where the note stands, or stood before it was deleted: its path from the root.</summary>
    public string Path => (After ?? Before)!.Path;
}

/// <summary>Finds the same notes in two snapshots: by path, by person and file name, and else by what they hold.</summary>
internal static class NotePairing
{
    /// <summary>The notes of both snapshots, in the order of the later one; what is gone comes last.</summary>
    public static IReadOnlyList<NoteChange> Pair(IReadOnlyList<Note> before, IReadOnlyList<Note> after, Roster roster)
    {
        Dictionary<Note, Note> former = new(ReferenceEqualityComparer.Instance);
        List<Note> gone = [.. before];
        List<Note> added = [.. after];
        foreach (IEnumerable<(Note Before, Note After)> candidates in (IEnumerable<(Note, Note)>[])
        [
            WithOneKey(gone, added, note => note.Path),
            WithOneKey(gone, added, note => PersonOf(note, roster) is { } person ? $"{person}/{note.Name.FileName}" : null),
            Alike(gone, added, SharedIds),
            Alike(gone, added, (old, current) => PersonOf(old, roster) == PersonOf(current, roster) ? SharedWords(old, current) : 0),
        ])
        {
            HashSet<Note> taken = new(ReferenceEqualityComparer.Instance);
            foreach ((Note old, Note current) in candidates.ToList())
            {
                if (!former.ContainsKey(current) && taken.Add(old))
                    former.Add(current, old);
            }

            gone.RemoveAll(taken.Contains);
            added.RemoveAll(former.ContainsKey);
        }

        return
        [
            .. after.Select(current => new NoteChange(former.GetValueOrDefault(current), current)),
            .. gone.Select(old => new NoteChange(old, After: null)),
        ];
    }

    /// <summary>Whom a note is with: what it says, or else the nearest folder above it that is a roster key; in lower case, or null.</summary>
    public static string? PersonOf(Note note, Roster roster) => note.With ?? note.Name.PersonFolder(roster);

    private static IEnumerable<(Note Before, Note After)> WithOneKey(List<Note> gone, List<Note> added, Func<Note, string?> key)
    {
        ILookup<string, Note> byKey = added.Where(note => key(note) is not null).ToLookup(note => key(note)!, StringComparer.Ordinal);
        return gone.Where(old => key(old) is not null).SelectMany(old => byKey[key(old)!], (old, current) => (old, current));
    }

    private static IEnumerable<(Note Before, Note After)> Alike(List<Note> gone, List<Note> added, Func<Note, Note, double> test) =>
        from old in gone
        from current in added
        let likeness = test(old, current)
        where likeness > 0
        orderby likeness descending
        select (old, current);

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
