using NotesToolkit.Disclosure;
using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Exports;

/// <summary>
/// Keeps withheld words out of keys too. What people name freely (topics, ids, files) is withheld where a sensitive phrase matches it, or
/// a private section of any version of the note says it; what the tool itself names, and the people whom notes are with, only for the first.
/// </summary>
internal sealed class ExportVeil
{
    private readonly ReportSource source;
    private readonly HashSet<string> people;
    private readonly Dictionary<string, bool> sensitive = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> standIns;

    public ExportVeil(ReportSource source)
    {
        this.source = source;
        people = new(
            source.Roster.People.Select(person => person.Key)
                .Concat(source.Record.Notes.SelectMany(note => new[] { note.With, note.Owner }).OfType<string>()),
            StringComparer.Ordinal);
        standIns = new(StandIns);
    }

    /// <summary>A text of the roster or of a commit.</summary>
    public string? Show(string? text) => text is not null && IsSensitive(text) ? Withholding.Mark : text;

    /// <summary>The keys of people, several with commas.</summary>
    public string? People(NoteTrail note, string? keys) => keys is null ? null : string.Join(", ", keys.Split(", ").Select(key =>
        IsSensitive(key) || (!people.Contains(key) && IsPrivate(note, key)) ? Withholding.Mark : key));

    /// <summary>A topic of a note.</summary>
    public string Topic(NoteTrail note, string topic) => IsSensitive(topic) || IsPrivate(note, topic) ? Withholding.Mark : topic;

    /// <summary>A commitment's id.</summary>
    public string Id(NoteTrail note, string id) => IsSensitive(id) || (!IsAssigned(id) && IsPrivate(note, id)) ? Withholding.Mark : id;

    /// <summary>A path that a note has or had; where its name is withheld, what the note is known by instead.</summary>
    public string Path(NoteTrail note, string path) => IsSensitive(path) || (Added(path) is { Length: > 0 } name && IsPrivate(note, name))
        ? standIns.Value[note.Identity]
        : path;

    /// <summary>What a file's name adds to the day, the kind of meeting aside.</summary>
    private static string Added(string path)
    {
        string name = System.IO.Path.GetFileNameWithoutExtension(new NoteName(path).FileName);
        string added = name.Length > Days.Format.Length ? name[Days.Format.Length..].Trim('-', '_', '.', ' ') : string.Empty;
        return ValueSets.OfKey("kind")!.Contains(added, StringComparer.OrdinalIgnoreCase) ? string.Empty : added;
    }

    /// <summary>Whether an id is such as <c>notes fix</c> assigns, which says nothing: a person, four digits and letters.</summary>
    private bool IsAssigned(string id)
    {
        int dash = id.LastIndexOf('-');
        return dash > 0
            && people.Contains(id[..dash].ToLowerInvariant())
            && id[(dash + 1)..] is { Length: 5 or 6 } rest
            && rest.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
            && rest.AsSpan(4).IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    private bool IsSensitive(string text)
    {
        if (!sensitive.TryGetValue(text, out bool known))
        {
            string spoken = Spoken(text);
            sensitive[text] = known = source.Withholding.Show(text) != text || source.Withholding.Show(spoken) != spoken;
        }

        return known;
    }

    private bool IsPrivate(NoteTrail note, string text) => source.PrivateTexts.Holds(note, text) || source.PrivateTexts.Holds(note, Spoken(text));

    /// <summary>The words of a key or a path.</summary>
    private static string Spoken(string text) => text.Replace('-', ' ').Replace('_', ' ').Replace('/', ' ').Replace('.', ' ');

    /// <summary>For each note the commit that it came with, and its place among those that came with it: neither ever changes.</summary>
    private Dictionary<string, string> StandIns() => source.History.Notes
        .GroupBy(note => note.First.Info.Id)
        .SelectMany(group => group
            .OrderBy(note => note.Versions[0].Path, StringComparer.Ordinal)
            .Select((note, place) => (note.Identity, Name: FormattableString.Invariant($"{Withholding.Mark}@{group.Key.Abbreviated}.{place + 1}"))))
        .DistinctBy(entry => entry.Identity, StringComparer.Ordinal)
        .ToDictionary(entry => entry.Identity, entry => entry.Name, StringComparer.Ordinal);
}
