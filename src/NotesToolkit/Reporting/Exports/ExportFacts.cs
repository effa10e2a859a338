using NotesToolkit.Disclosure;
using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Exports;

internal sealed class ExportFacts(ReportSource source, string version, bool includesAttrition)
{
    public ReportSource Source { get; } = source;
    public string Version => version;

    /// <summary>Whether attrition signals, and the last days of people, are exported; what such a signal says, and its topics, never are.</summary>
    public bool IncludesAttrition => includesAttrition;
    public ExportNames Names { get; } = new(source);
    public Record Record => Source.Record;
    public NotesHistory History => Source.History;

    /// <summary>The commit that the first note came with, the same in every clone and in no other repository, and the folder of the root.</summary>
    public string Repository => field ??=
        $"{(First?.First ?? History.Tip)?.Info.Id ?? default}/{Source.Redactor.Name(History.Prefix.TrimEnd('/'))}".TrimEnd('/');

    public IReadOnlyList<NoteRecord> Notes { get; } = [.. source.Record.Notes.Where(note => !note.IsVoid)];

    /// <summary>All items outside private sections and Follow-up, in the order of <see cref="Notes"/>.</summary>
    public IReadOnlyList<NoteItem> AllItems => field ??=
        [.. from entry in Notes.Zip(Notes.AsParallel().AsOrdered().Select(Source.NoteOf))
            from section in NoteRecordReader.Shown(entry.Second)
            from item in section.Items
            select new NoteItem(entry.First, entry.Second, section.Kind, item)];

    public IEnumerable<NoteItem> Items => AllItems.Where(item => item.Section != SectionKind.Proposal);

    public IEnumerable<(Trail Trail, string Key)> Commitments =>
        Keys.Select(entry => (entry.Key, entry.Value)).OrderBy(entry => entry.Value, StringComparer.Ordinal);

    public Dictionary<Trail, string> Keys => field ??= NameCommitments();

    private NoteTrail? First => History.Notes.MinBy(note => (note.First.Info.Committer.When, note.First.Info.Id.ToString()));

    public IEnumerable<NoteItem> ItemsOf(SectionKind section) => Items.Where(item => item.Section == section);

    public object?[] Meeting(NoteRecord note) => [Names.People(note.Trail, note.With), Names.People(note.Trail, note.Owner), note.Date];

    public object?[] Place(NoteTrail note, Citation place) => [Names.Path(note, place.Path), place.Line, place.Commit.ToString()];

    /// <summary>A commitment is known by its id where that is its own and may be shown, else by where it was opened.</summary>
    private Dictionary<Trail, string> NameCommitments()
    {
        Dictionary<Trail, string> named = new(ReferenceEqualityComparer.Instance);
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (Trail trail in Record.Trails.OrderBy(trail => trail.Key, StringComparer.Ordinal))
        {
            TrailEvent opening = trail.Opening;
            string key = trail.Key == trail.Id && Names.Id(trail) == trail.Id
                ? trail.Id
                : Invariant($"{Names.Path(trail.Note, opening.Path)}@{opening.Commit.Info.Id.Abbreviated}:{opening.Line}");
            named[trail] = Counted.Numbered(key, ".").First(taken.Add);
        }

        return named;
    }
}

/// <summary>What people name freely, as it may be shown beside what the note holds in private; roster keys are no such names.</summary>
internal sealed partial class ExportNames(ReportSource source)
{
    private readonly HashSet<string> people = new(
        source.Roster.People.Select(person => person.Key)
            .Concat(source.Record.Notes.SelectMany(note => new[] { note.With, note.Owner }).OfType<string>()),
        StringComparer.Ordinal);

    public string? Of(string? name) => name is null ? null : source.Redactor.Name(name);

    public string? People(NoteTrail note, string? keys) => keys is null ? null : string.Join(", ", keys.Split(", ").Select(key =>
        people.Contains(key) ? Of(key) : Of(note, key)));

    /// <summary>The id as it may be shown, or null; what is no id in form is prose, and one that <c>notes fix</c> assigned says nothing.</summary>
    public string? Id(Trail trail) => trail.Id is not { } id || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? null
        : people.Contains(Assigned().Match(id).Groups["person"].Value.ToLowerInvariant()) ? source.Redactor.Name(id)
        : Of(trail.Note, id);

    /// <summary>A path that a note has or had; where its name is withheld, what the note is known by instead.</summary>
    public string Path(NoteTrail note, string path) =>
        Of(path) == Redactor.Mark || (Added(path) is { Length: > 0 } name && Of(note, name) == Redactor.Mark)
            ? StandIns[note.Identity]
            : path;

    /// <summary>What a file's name adds to the day, the kind of meeting aside.</summary>
    private static string Added(string path)
    {
        string name = System.IO.Path.GetFileNameWithoutExtension(new NoteName(path).FileName);
        string added = name.Length > Days.Format.Length ? name[Days.Format.Length..].Trim('-', '_', '.', ' ') : string.Empty;
        return FrontMatterKeys.Find("kind")!.Words!.Contains(added, StringComparer.OrdinalIgnoreCase) ? string.Empty : added;
    }

    public string Of(NoteTrail note, string name) => source.Redactor.Name(name, source.History.AtLast(note));

    /// <summary>For each note the commit that it came with, and its place among those that came with it: neither ever changes.</summary>
    private Dictionary<string, string> StandIns => field ??= source.History.Notes
        .GroupBy(note => note.First.Info.Id)
        .SelectMany(group => group
            .OrderBy(note => note.Versions[0].Path, StringComparer.Ordinal)
            .Select((note, place) => (note.Identity, Name: Invariant($"{Redactor.Mark}@{group.Key.Abbreviated}.{place + 1}"))))
        .DistinctBy(entry => entry.Identity, StringComparer.Ordinal)
        .ToDictionary(entry => entry.Identity, entry => entry.Name, StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<person>.+)-[0-9]{4}[a-z]{1,2}\z", ExactCase)]
    private static partial Regex Assigned();
}
