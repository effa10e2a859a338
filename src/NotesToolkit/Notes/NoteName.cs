namespace NotesToolkit.Notes;

internal sealed partial record NoteName(string Path)
{
    public string FileName { get; } = Path[(Path.LastIndexOf('/') + 1)..];

    public DateOnly? Day => FileName.Length >= 10 ? Days.Parse(FileName.AsSpan(0, 10)) : null;

    public bool IsNext => FileName.Equals("next.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it may be among notes and be none: the agenda, or a folder's own page.</summary>
    internal bool IsPage => IsNext
        || FileName.Equals("README.md", StringComparison.OrdinalIgnoreCase)
        || FileName.Equals("index.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>The nearest folder above the note that is a roster key, in lower case, or null.</summary>
    public string? PersonFolder(Roster roster) => FindFolder(roster).Person?.Key;

    /// <summary>The folder that holds the person's notes, with the <c>/</c> after it: the nearest roster key, else the file's own.</summary>
    public string Home(Roster roster) => Path[..(FindFolder(roster).End + 1)];

    /// <summary>The person whose key the nearest folder is, and where it ends; where there is none, the file's own folder ends.</summary>
    private (Person? Person, int End) FindFolder(Roster roster)
    {
        for (int end = Path.LastIndexOf('/'), start; end > 0; end = start)
        {
            start = Path.LastIndexOf('/', end - 1);
            if (roster.Find(Path.AsSpan(start + 1, end - start - 1)) is { } person)
                return (person, end);
        }

        return (null, Path.LastIndexOf('/'));
    }

    /// <summary>The characters that the file's name of a path begins with, where a note has its day.</summary>
    internal static string DayOf(string path) => string.Concat(path.Skip(path.LastIndexOf('/') + 1).Take(Days.Format.Length));

    /// <summary>The last folder's and the file's name, by which a note that moved is known.</summary>
    internal static string Tail(string path) => path[(path.LastIndexOf('/', Math.Max(0, path.LastIndexOf('/') - 1)) + 1)..];

    /// <summary>Whether a file's name begins as a note's does: four digits, two and two, with hyphens.</summary>
    public static bool LooksLikeNote(ReadOnlySpan<char> fileName) => DayForm().IsMatch(fileName);

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}", ExactCase)]
    private static partial Regex DayForm();
}

/// <summary>Orders notes by their paths or file names: <c>2026-03-04.md</c> before the second one of its day, <c>2026-03-04-review.md</c>.</summary>
internal static class NoteOrder
{
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(static (left, right) => Compare(left, right));

    /// <summary>The order of a person's notes: by day, and those of one day by their file names.</summary>
    public static IComparer<Note> OfPerson { get; } = Comparer<Note>.Create(static (left, right) =>
        Nullable.Compare(left.Date, right.Date) is not 0 and int order ? order : Compare(left.Name.FileName, right.Name.FileName));

    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int order = Stem(left).SequenceCompareTo(Stem(right));
        return order == 0 ? left.SequenceCompareTo(right) : order;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> path) => path[..^Path.GetExtension(path).Length];
}
