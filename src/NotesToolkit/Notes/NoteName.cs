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

    public static bool LooksLikeNote(ReadOnlySpan<char> fileName) => DayForm().IsMatch(fileName);

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}", ExactCase)]
    private static partial Regex DayForm();
}
