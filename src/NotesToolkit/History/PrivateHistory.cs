using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Parsing;
using NotesToolkit.Phrases;

namespace NotesToolkit.History;

/// <summary>A version of a note that has a private section: from the commit that wrote it to the one that replaced it.</summary>
internal readonly record struct PrivateVersion(string Note, string Path, GitId Blob, int From, int Until);

/// <summary>What a person's notes ever held in private, read when they are first shown. A note and the one that it was renamed to are one.</summary>
internal sealed class PrivateHistory(NotesHistory history, Func<GitId, byte[]> read, UncommittedNotes? uncommitted)
{
    private readonly ConcurrentDictionary<string, Lazy<PrivateWords>> known = new(StringComparer.Ordinal);
    private readonly ILookup<string, PrivateVersion> byPerson =
        history.PrivateVersions.ToLookup(version => PersonOf(version.Note), StringComparer.Ordinal);

    public static Redactor Redactor(
        NotesHistory history, PhraseBook phrases, Func<GitId, byte[]> read, UncommittedNotes? uncommitted = null) => new(
            phrases,
            history.Configuration.Vocabulary,
            history.PrivateVersions.Count == 0 ? null : new PrivateHistory(history, read, uncommitted).Of);

    /// <summary>What is private of the person of a note, and of those whom its renamed notes are with.</summary>
    private PrivateWords Of(string note) => known.GetOrAdd(
        PersonOf(note) is var person && history.Renames.ContainsKey(note) ? note : person,
        key => new(() =>
            Read(key == person
                ? [person]
                : [person, .. history.Renames.Keys.Where(other => history.Same(other) == history.Same(note)).Select(PersonOf)]))).Value;

    private PrivateWords Read(IEnumerable<string> persons)
    {
        PrivateWords words = new();
        foreach (PrivateVersion version in persons.Distinct(StringComparer.Ordinal).SelectMany(person => byPerson[person]))
        {
            words.Add(
                new(history.Same(version.Note), version.From),
                version.Until,
                uncommitted?.NoteOf(version.Blob)
                    ?? NoteParser.Parse(SourceText.Decode(version.Path, read(version.Blob)), history.Configuration.Vocabulary));
        }

        return words;
    }

    private static string PersonOf(string note) => note[..Math.Max(0, note.LastIndexOf('/'))];
}
