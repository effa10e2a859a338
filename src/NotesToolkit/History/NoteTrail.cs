using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>One version of a note.</summary>
public sealed record NoteVersion(HistoryCommit Commit, string Path, GitId Blob, bool ChangesProse)
{
    /// <summary>Of a version that changes a sentence: what it was made of, the first parent's version first.</summary>
    internal IReadOnlyList<NoteVersion> Parents { get; init; } = [];
}

/// <summary>The life of one note. A note is the same when its path, or its person and its file's name, are.</summary>
public sealed record NoteTrail(string Identity, IReadOnlyList<NoteVersion> Versions)
{
    internal NoteVersion Last => Versions[^1];

    /// <summary>The path from the git root in the last version.</summary>
    public string Path => Last.Path;

    /// <summary>The commit that the note came with.</summary>
    public HistoryCommit First => Versions[0].Commit;

    /// <summary>Whether the last commit has the note.</summary>
    public bool Exists { get; init; }
}

internal sealed record SkippedVersion(HistoryCommit Commit, string Path, GitId Blob, string Reason);
