namespace NotesToolkit.Notes;

/// <summary>Finds what is the same in two versions, in rounds: the surest sign first, and what is paired stays so.</summary>
internal sealed class Pairing<T>(IEnumerable<T> before, IEnumerable<T> after)
    where T : class
{
    private readonly Dictionary<T, T> former = new(ReferenceEqualityComparer.Instance);
    private readonly T[] all = [.. after];
    private readonly List<T> gone = [.. before];
    private readonly List<T> come = [.. after];

    public IReadOnlyList<T> Gone => gone;

    public IReadOnlyList<T> Come => come;

    /// <summary>What is paired so far: each of the later version with what it was.</summary>
    public IReadOnlyDictionary<T, T> Former => former;

    /// <summary>All of both versions, in the order of the later one; what is gone comes last.</summary>
    public IEnumerable<(T? Before, T? After)> Pairs =>
        [.. all.Select(current => (former.GetValueOrDefault(current), (T?)current)), .. gone.Select(old => ((T?)old, (T?)null))];

    public void ByKey(Func<T, string?> key, Func<T, T, bool>? fits = null)
    {
        ILookup<string, T> old = gone.Where(known => key(known) is not null).ToLookup(known => key(known)!, StringComparer.Ordinal);
        Pair(from current in come
             where key(current) is not null
             from known in old[key(current)!]
             where fits is null || fits(known, current)
             select (known, current));
    }

    /// <summary>Pairs what fits, by a likeness above 0, the most alike first.</summary>
    public void ByLikeness(Func<T, T, double> likeness) => Pair(
        from old in gone
        from current in come
        let alike = likeness(old, current)
        where alike > 0
        orderby alike descending
        select (old, current));

    /// <summary>Pairs what fits, the most alike first: half of their words being equal makes two texts the same.</summary>
    public void ByWords(Func<T, string> words, Func<T, T, bool>? fits = null)
    {
        if (gone.Count == 0 || come.Count == 0)
            return;

        Dictionary<T, (string[] Words, int Place)> texts = new(ReferenceEqualityComparer.Instance);
        foreach ((int place, T text) in gone.Index().Concat(come.Index()))
            texts[text] = (WordMatch.Words(words(text)), place);

        // Nothing matches better what is wholly alike, and like no other one.
        ILookup<string, T> old = gone.ToLookup(text => WordMatch.Key(texts[text].Words), StringComparer.Ordinal);
        ILookup<string, T> current = come.ToLookup(text => WordMatch.Key(texts[text].Words), StringComparer.Ordinal);
        Pair(from alike in old
             let same = current[alike.Key]
             where alike.Count() == 1 && same.Count() == 1 && fits?.Invoke(alike.First(), same.First()) != false
             select (alike.First(), same.First()));
        Pair(from was in gone
             from now in come
             where fits?.Invoke(was, now) != false
             let likeness = WordMatch.Similarity(texts[was].Words, texts[now].Words)
             where likeness >= WordMatch.LeastSimilarity
             orderby likeness descending, Math.Abs(texts[was].Place - texts[now].Place)
             select (was, now));
    }

    /// <summary>Pairs what fits, each with the first that does.</summary>
    public void ByFit(Func<T, T, bool> fits) => Pair(from current in come from old in gone where fits(old, current) select (old, current));

    private void Pair(IEnumerable<(T Before, T After)> candidates)
    {
        HashSet<T> taken = new(ReferenceEqualityComparer.Instance);
        foreach ((T old, T current) in candidates)
        {
            if (!former.ContainsKey(current) && taken.Add(old))
                former.Add(current, old);
        }

        gone.RemoveAll(taken.Contains);
        come.RemoveAll(former.ContainsKey);
    }
}

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
        pairing.ByWords(Words, (old, current) => PersonNow(old) == PersonNow(current) && IsKnownByWords(old));
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

    private static bool IsKnownByWords(Note note) =>
        note.Sections.Any(section => section.Items.Count > 0) && note.Commitments.All(commitment => commitment.Id is null);

    /// <summary>What a template does not give to every note.</summary>
    private static string Words(Note note) => string.Join(' ', note.Sections.SelectMany(section => section.Items).Select(item => item.Words));
}
