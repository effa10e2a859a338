namespace NotesToolkit.Notes;

internal sealed record NoteName
{
    public const string NextName = "next.md";

    public NoteName(string path)
    {
        Path = path;
        int slash = path.LastIndexOf('/');
        FileName = path[(slash + 1)..];
        Day = FileName.Length >= 10 ? Days.Parse(FileName.AsSpan(0, 10)) : null;
    }

    public string Path { get; }

    public string FileName { get; }

    public DateOnly? Day { get; }

    public bool IsNext => FileName.Equals(NextName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it may be among notes and be none: the agenda, or a folder's own page.</summary>
    internal bool IsPage => IsNext
        || FileName.Equals("README.md", StringComparison.OrdinalIgnoreCase)
        || FileName.Equals("index.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>The nearest folder above the note that is a roster key, in lower case, or null.</summary>
    public string? PersonFolder(Roster roster) => FindFolder(roster, out Person? person) < 0 ? null : person!.Key;

    /// <summary>The folder that holds the person's notes, with the <c>/</c> after it: the nearest roster key, else the file's own.</summary>
    public string Home(Roster roster)
    {
        int end = FindFolder(roster, out _);
        return Path[..((end < 0 ? Path.LastIndexOf('/') : end) + 1)];
    }

    /// <summary>Where the nearest folder ends that is a roster key, or -1.</summary>
    private int FindFolder(Roster roster, out Person? person)
    {
        for (int end = Path.LastIndexOf('/'); end > 0;)
        {
            int start = Path.LastIndexOf('/', end - 1) + 1;
            person = roster.Find(Path.AsSpan(start, end - start));
            if (person is not null)
                return end;

            end = start - 1;
        }

        person = null;
        return -1;
    }

    /// <summary>The characters that the file's name of a path begins with, where a note has its day.</summary>
    internal static ReadOnlySpan<char> DayOf(string path)
    {
        ReadOnlySpan<char> name = path.AsSpan(path.LastIndexOf('/') + 1);
        return name[..Math.Min(Days.Format.Length, name.Length)];
    }

    /// <summary>The last folder's and the file's name, by which a note that moved is known.</summary>
    internal static string Tail(string path) => path[(path.LastIndexOf('/', Math.Max(0, path.LastIndexOf('/') - 1)) + 1)..];

    /// <summary>Whether a file's name begins as a note's does: four digits, two and two, with hyphens.</summary>
    public static bool LooksLikeNote(ReadOnlySpan<char> fileName)
    {
        if (fileName.Length < 10)
            return false;

        for (int i = 0; i < 10; i++)
        {
            if (i is 4 or 7 ? fileName[i] != '-' : !char.IsAsciiDigit(fileName[i]))
                return false;
        }

        return true;
    }
}
