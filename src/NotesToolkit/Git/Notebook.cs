using NotesToolkit.Disclosure;
using NotesToolkit.Configuration;
using NotesToolkit.Parsing;
using NotesToolkit.Phrases;

namespace NotesToolkit.Git;

/// <summary>
/// The notes, the people and the configuration of one notes root at one moment: a snapshot of the work tree, of git's index, of a commit, or of
/// an editor's unsaved texts laid over any of these. Immutable, and safe to share between threads.
/// </summary>
public sealed class Notebook
{
    private readonly ImmutableSortedDictionary<string, NoteFile> others;
    private readonly ImmutableList<NoteFile> files;
    private readonly NotePaths paths;
    private readonly ImmutableHashSet<string> named;
    private readonly Lazy<CommitmentIndex> commitments;
    private readonly bool isDerived;

    private Notebook(
        FileSource source,
        NotesConfiguration configuration,
        Redactor redactor,
        ImmutableList<NoteFile> files,
        NotePaths? paths,
        ImmutableSortedDictionary<string, NoteFile> others,
        ImmutableHashSet<string> named,
        Func<CommitmentIndex?>? derived = null)
    {
        Source = source;
        Configuration = configuration;
        Redactor = redactor;
        this.files = files;
        this.paths = paths ?? new(files.Select(file => file.Path), configuration.Roster);
        this.others = others;
        this.named = named;
        isDerived = derived is not null;
        commitments = new(() => derived?.Invoke() ?? new(ReadAll(files)));
    }

    private static ImmutableSortedDictionary<string, NoteFile> NoOthers { get; } =
        ImmutableSortedDictionary.Create<string, NoteFile>(StringComparer.Ordinal);

    /// <summary>What the root configures. Where <see cref="NotesConfiguration.Fault"/> is not null, nothing may be said of the notes.</summary>
    public NotesConfiguration Configuration { get; }

    /// <summary>The people.</summary>
    public Roster Roster => Configuration.Roster;
    internal IReadOnlyList<NoteFile> Files => files;

    /// <summary>Every note, read, in the order of <see cref="Files"/>. A file that is gone when it is read is left out.</summary>
    public IEnumerable<Note> Notes => files.Select(file => file.Note).OfType<Note>();

    /// <summary>The agendas that grow between meetings, <c>next.md</c>, by path: no notes, and read as their bodies are.</summary>
    internal IEnumerable<NoteFile> Agendas => others.Values.Where(file => new NoteName(file.Path).IsNext);

    /// <summary>The Markdown files among the notes that are none by their names, by path.</summary>
    public IEnumerable<string> StrayFiles =>
        others.Keys.Where(path => !new NoteName(path).IsPage && paths.HoldsNotes(path[..(path.LastIndexOf('/') + 1)]));

    internal FileSource Source { get; }

    /// <summary>The paths of the files that are notes whatever the globs say.</summary>
    internal IEnumerable<string> Named => named;
    internal PhraseBook Phrases => Redactor.Phrases;

    /// <summary>Says what may be shown of the notes, as far as they tell it themselves. Snapshots of one configuration share it.</summary>
    internal Redactor Redactor { get; }
    internal CommitmentIndex Commitments => commitments.Value;

    /// <summary>The notes root in a folder, as it lies on the disk.</summary>
    /// <param name="folder">The root's path. No note in it is read before it is asked for.</param>
    /// <exception cref="NotesException">A folder in it may not be read.</exception>
    public static Notebook Open(string folder) => Read(new WorkTreeSource(Path.GetFullPath(folder)));

    /// <summary>The notes root that some files are; those named are notes whatever the globs say, its configuration aside.</summary>
    internal static Notebook Read(FileSource source, params IEnumerable<string> named)
    {
        (NotesConfiguration configuration, PhraseBook phrases) = PhraseFileReader.Read(ConfigurationReader.Read(source.Read), source.Read);
        ImmutableHashSet<string> also = [.. named.Where(path => !configuration.IsOwnFile(path))];
        ILookup<bool, NoteFile> found = configuration.Globs
            .SelectMany(glob => source.List(glob.Folder, path => configuration.IsNote(path) || configuration.IsOther(path)))
            .Concat(also)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path => new NoteFile(path, () => Parse(source.Read(path), configuration)))
            .ToLookup(file => NoteName.LooksLikeNote(new NoteName(file.Path).FileName)
                || (also.Contains(file.Path) && !new NoteName(file.Path).IsNext));
        return new(source, configuration, new Redactor(phrases, configuration.Vocabulary), [.. found[true]], paths: null,
            NoOthers.AddRange(found[false].Select(file => KeyValuePair.Create(file.Path, file))), also);
    }

    /// <summary>The notes of some files, all of them read at once on every processor.</summary>
    internal static IEnumerable<Note> ReadAll(IReadOnlyCollection<NoteFile> wanted)
    {
        Parallel.ForEach(wanted, static file => _ = file.Note);
        return wanted.Select(file => file.Note).OfType<Note>();
    }

    /// <summary>The same snapshot with one file's text in place of what was there; in constant time where it is a note that was there.</summary>
    /// <param name="file">The text.</param>
    public Notebook With(SourceText file) => Reread(new OverlaySource(Source, file), file.Path);

    /// <summary>The same snapshot with one file as its source has it now.</summary>
    internal Notebook Reread(string path) => Reread(Source, path);

    private Notebook Reread(FileSource source, string path) => Configuration.IsOwnFile(path) ? Read(source, named)
        : Replace(source, path, source.Read(path) is { } text ? new(path, () => Parse(text, Configuration)) : null);

    /// <summary>The same snapshot, in which a file is a note whatever the globs say.</summary>
    internal Notebook Including(string path)
    {
        int index = paths.Find(path);
        return index >= 0 || Configuration.IsOwnFile(path) || new NoteName(path).IsNext ? this
            : new(
                Source, Configuration, Redactor, files.Insert(~index, new(path, () => Parse(Source.Read(path), Configuration))), paths: null,
                    others.Remove(path), named.Add(path));
    }

    /// <summary>The same snapshot, in which some notes are as another one has them.</summary>
    internal Notebook With(IEnumerable<string> notes, Notebook other) =>
        notes.Aggregate(this, (shown, path) => shown.Replace(shown.Source, path, other.FileAt(path)));

    private Notebook Replace(FileSource source, string path, NoteFile? file) => paths.Find(path) switch
    {
        >= 0 and var index => file is not null
            ? new(source, Configuration, Redactor, files.SetItem(index, file), paths, others, named, CommitmentsWith(path, file))
            : new(source, Configuration, Redactor, files.RemoveAt(index), paths: null, others, named, CommitmentsWith(path, file: null)),
        var place when file is not null && Configuration.IsNote(path) =>
            new(source, Configuration, Redactor, files.Insert(~place, file), paths: null, others, named, CommitmentsWith(path, file)),
        _ => new(source, Configuration, Redactor, files, paths,
            file is null ? others.Remove(path) : Configuration.IsOther(path) ? others.SetItem(path, file) : others, named),
    };

    /// <summary>The commitments with those of one note in place of what it held; null where they have not been asked for yet.</summary>
    private Func<CommitmentIndex?>? CommitmentsWith(string path, NoteFile? file) =>
        commitments.IsValueCreated ? () => commitments.Value.With(path, file?.Note) : null;

    /// <summary>The notes as they were before some changes; those that did not change are shared, so that each is read once.</summary>
    internal Notebook Before(IReadOnlyList<FileChange> changes, GitRepository repository, string prefix)
    {
        Dictionary<string, NoteFile?> before = changes
            .Where(change => change.Path.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(change => change.Path[prefix.Length..], change => Former(change.Path[prefix.Length..], change.Before),
                StringComparer.Ordinal);
        IEnumerable<NoteFile> former = files.Where(file => !before.ContainsKey(file.Path)).Concat(before.Values.OfType<NoteFile>());
        return new(Source, Configuration, Redactor, [.. former.OrderBy(file => file.Path, StringComparer.Ordinal)], paths: null, NoOthers, named: [],
            () => before.Aggregate<KeyValuePair<string, NoteFile?>, CommitmentIndex?>(
                commitments.Value, static (index, change) => index?.With(change.Key, change.Value?.Note)));

        NoteFile? Former(string path, FileVersion version) =>
            version.Kind == FileKind.File && (paths.Find(path) >= 0 || Configuration.IsNote(path))
                ? new(path, () => Parse(repository.ReadText(prefix, path, version.Id), Configuration))
                : null;
    }

    internal IReadOnlyList<NoteChange> ChangesSince(
        Notebook before, IReadOnlyList<string> paths, IReadOnlyDictionary<string, string> renamed) =>
        NotePairing.Pair([.. paths.Select(before.Find).OfType<Note>()], [.. paths.Select(Find).OfType<Note>()], Roster, renamed);

    /// <summary>The note at a path, or null.</summary>
    /// <param name="path">The path from the notes root, with <c>/</c>.</param>
    public Note? Find(string path) => FileAt(path)?.Note;

    internal NoteFile? FileAt(string path) => paths.Find(path) is >= 0 and int index ? files[index] : null;

    internal Note? FindAgenda(string path) => new NoteName(path).IsNext ? others.GetValueOrDefault(path)?.Note : null;

    /// <summary>Whether every note is read already, but for what was put in the place of some.</summary>
    internal bool IsRead => isDerived || commitments.IsValueCreated;

    /// <summary>The files in a folder and under it, by path. Reads none of them.</summary>
    internal IEnumerable<NoteFile> Under(string folder)
    {
        (int first, int count) = paths.Under(folder);
        return files.GetRange(first, count);
    }

    internal IEnumerable<NoteFile> OnDay(int month, int day) => paths.OnDay(month, day).Select(index => files[index]);

    /// <summary>The person's 1:1 before a note, or null. Looks among the notes of the same person's folder only.</summary>
    /// <param name="note">The note.</param>
    public Note? PreviousMeeting(Note note) => paths.Before(note.Name).Select(index => files[index].Note)
        .FirstOrDefault(earlier => earlier is { IsMeeting: true } && earlier.With == note.With);

    /// <summary>The readable notes of meetings with a person, oldest first. What lies in another person's folder is not read.</summary>
    /// <param name="person">The person's key.</param>
    public IEnumerable<Note> NotesWith(string person) => ReadAll([.. paths.OfPerson(person).Select(index => files[index])])
        .Where(note => note.IsReadable && !note.IsVoid && string.Equals(note.With, person, StringComparison.OrdinalIgnoreCase))
        .Order(NoteOrder.OfPerson);

    private static Note? Parse(SourceText? text, NotesConfiguration configuration) =>
        text is null ? null : NoteParser.Parse(text, configuration.Vocabulary);
}
