namespace NotesToolkit.Git;

/// <summary>What the sorted paths of a notebook's files tell, without a look into any. Notebooks that differ in texts alone share one.</summary>
internal sealed class NotePaths
{
    private readonly string[] paths;
    private readonly Roster roster;
    private readonly Lazy<ILookup<(int Month, int Day), int>> byDay;
    private readonly Lazy<ILookup<string, int>> byPerson;
    private readonly ConcurrentDictionary<string, int[]> latestFirst = new(StringComparer.Ordinal);

    public NotePaths(IEnumerable<string> sorted, Roster roster)
    {
        paths = [.. sorted];
        this.roster = roster;
        byDay = new(() => Places(path => new NoteName(path).Day)
            .Where(place => place.Key is not null)
            .ToLookup(place => (place.Key!.Value.Month, place.Key.Value.Day), place => place.Index));
        byPerson = new(() => Places(path => new NoteName(path).PersonFolder(roster) ?? string.Empty)
            .ToLookup(place => place.Key, place => place.Index, StringComparer.OrdinalIgnoreCase));
    }

    public int Find(string path) => Array.BinarySearch(paths, path, StringComparer.Ordinal);

    /// <summary>The files in a folder and under it; the folder with the <c>/</c> after it, empty for the root.</summary>
    public (int First, int Count) Under(string folder)
    {
        int first = paths.FirstWhere(path => string.CompareOrdinal(path, folder) >= 0);
        int end = paths.FirstWhere(path => string.CompareOrdinal(path, folder) >= 0 && !path.StartsWith(folder, StringComparison.Ordinal));
        return (first, end - first);
    }

    public bool HoldsNotes(string folder)
    {
        (int first, int count) = Under(folder);
        return roster.Find(folder.TrimEnd('/').Split('/')[^1]) is not null
            || Enumerable.Range(first, count).Any(index => paths[index].LastIndexOf('/') == folder.Length - 1);
    }

    public IEnumerable<int> OnDay(int month, int day) => byDay.Value[(month, day)];

    /// <summary>The files in a person's folders, and those in nobody's.</summary>
    public IEnumerable<int> OfPerson(string person) =>
        person.Length == 0 ? byPerson.Value[person] : byPerson.Value[person].Concat(byPerson.Value[string.Empty]);

    /// <summary>The files beside a note that come before it, the latest first.</summary>
    public IEnumerable<int> Before(NoteName name)
    {
        int[] beside = latestFirst.GetOrAdd(name.Home(roster), LatestFirst);
        return beside.Skip(beside.FirstWhere(index => NoteOrder.Compare(FileName(index), name.FileName) < 0));
    }

    private int[] LatestFirst(string home)
    {
        (int first, int count) = Under(home);
        return [.. Enumerable.Range(first, count).OrderByDescending(index => FileName(index).ToString(), NoteOrder.Comparer)];
    }

    private ReadOnlySpan<char> FileName(int index) => paths[index].AsSpan(paths[index].LastIndexOf('/') + 1);

    private IEnumerable<(T Key, int Index)> Places<T>(Func<string, T> key) => paths.Select((path, index) => (key(path), index));
}
