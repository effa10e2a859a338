using NotesToolkit.Disclosure;
using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Exports;

/// <summary>
/// What people name freely (topics, ids, files), as it may be shown beside what the note holds in private; what the tool itself names, and the
/// people whom notes are with, are withheld only where a sensitive phrase matches.
/// </summary>
internal sealed class ExportNames(ReportSource source)
{
    private readonly HashSet<string> people = new(
        source.Roster.People.Select(person => person.Key)
            .Concat(source.Record.Notes.SelectMany(note => new[] { note.With, note.Owner }).OfType<string>()),
        StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, string>> standIns = new(() => StandIns(source.History));

    public string? Of(string? name) => name is null ? null : source.Redactor.Name(name);

    public string? People(NoteTrail note, string? keys) => keys is null ? null : string.Join(", ", keys.Split(", ").Select(key =>
        people.Contains(key) ? Of(key) : Of(note, key)));

    public string Topic(NoteTrail note, string topic) => Of(note, topic);

    public string Id(NoteTrail note, string id) => IsAssigned(id) ? source.Redactor.Name(id) : Of(note, id);

    /// <summary>A path that a note has or had; where its name is withheld, what the note is known by instead.</summary>
    public string Path(NoteTrail note, string path) =>
        Of(path) == Redactor.Mark || (Added(path) is { Length: > 0 } name && Of(note, name) == Redactor.Mark) ? standIns.Value[note.Identity] : path;

    /// <summary>What a file's name adds to the day, the kind of meeting aside.</summary>
    private static string Added(string path)
    {
        string name = System.IO.Path.GetFileNameWithoutExtension(new NoteName(path).FileName);
        string added = name.Length > Days.Format.Length ? name[Days.Format.Length..].Trim('-', '_', '.', ' ') : string.Empty;
        return ValueSets.OfKey("kind")!.Contains(added, StringComparer.OrdinalIgnoreCase) ? string.Empty : added;
    }

    private string Of(NoteTrail note, string name) => source.Redactor.Name(name, source.History.Standing(note));

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

    /// <summary>For each note the commit that it came with, and its place among those that came with it: neither ever changes.</summary>
    private static Dictionary<string, string> StandIns(NotesHistory history) => history.Notes
        .GroupBy(note => note.First.Info.Id)
        .SelectMany(group => group
            .OrderBy(note => note.Versions[0].Path, StringComparer.Ordinal)
            .Select((note, place) => (note.Identity, Name: FormattableString.Invariant($"{Redactor.Mark}@{group.Key.Abbreviated}.{place + 1}"))))
        .DistinctBy(entry => entry.Identity, StringComparer.Ordinal)
        .ToDictionary(entry => entry.Identity, entry => entry.Name, StringComparer.Ordinal);
}
