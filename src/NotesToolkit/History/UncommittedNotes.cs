using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Versions of notes that no commit holds (staged, unsaved, in no repository), as commits: one fold tells them too.</summary>
internal sealed class UncommittedNotes(TimeZoneInfo zone)
{
    private readonly List<(DateOnly Day, FileChange[] Changes)> commits = [];
    private readonly Dictionary<GitId, (Note Note, NoteFacts Facts)> notes = [];

    /// <summary>Adds what would be committed on a day: notes by their paths from the git root, null where one is gone.</summary>
    public void Add(DateOnly day, IEnumerable<(string Path, Note? Note)> changed) => commits.Add((day, [.. changed.Select(Change)]));

    /// <summary>Whether a commit is one of these, and none of git's.</summary>
    public static bool IsOne(HistoryCommit commit) => commit.Info.Id.First == 0;

    public NoteFacts? Find(GitId blob) => notes.GetValueOrDefault(blob).Facts;

    public Note? NoteOf(GitId blob) => notes.GetValueOrDefault(blob).Note;

    public IEnumerable<CommitChanges> After(GitId? parent)
    {
        foreach (((DateOnly day, FileChange[] changes), int index) in commits.Select((commit, index) => (commit, index))
            .Where(entry => entry.commit.Changes.Length > 0))
        {
            DateTime noon = day.ToDateTime(new(12, 0));
            Stamp stamp = new(string.Empty, string.Empty, new(noon, zone.GetUtcOffset(noon)));
            GitId id = new(First: 0, Second: 1, Third: (ulong)index << 32, Fourth: 0);
            yield return new(new(id, parent is { } before ? [before] : [], stamp, stamp), [changes]);
            parent = id;
        }
    }

    private FileChange Change((string Path, Note? Note) changed)
    {
        if (changed.Note is null)
            return new(changed.Path, default, default);

        GitId id = new(First: 0, Second: 0, Third: ((ulong)notes.Count + 1) << 32, Fourth: 0);
        notes.Add(id, (changed.Note, NoteFacts.Of(changed.Note)));
        return new(changed.Path, default, new(FileKind.File, id));
    }
}
