using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>One version of a note.</summary>
/// <param name="Commit">The commit that wrote it.</param>
/// <param name="Path">The path from the git root in that commit.</param>
/// <param name="Blob">The text's id; none where the commit deleted the note.</param>
/// <param name="ChangesProse">Whether a sentence differs from the version before: not a settlement, a move or an added outcome.</param>
public sealed record NoteVersion(HistoryCommit Commit, string Path, GitId Blob, bool ChangesProse);

/// <summary>The life of one note. A note is the same when its path, or its person and its file's name, are.</summary>
/// <param name="Identity">The person and the file's name, with <c>/</c> between.</param>
/// <param name="Versions">The versions, oldest first, parents before children; at least one.</param>
public sealed record NoteTrail(string Identity, IReadOnlyList<NoteVersion> Versions)
{
    /// <summary>The last version.</summary>
    public NoteVersion Last => Versions[^1];

    /// <summary>The path from the git root in the last version.</summary>
    public string Path => Last.Path;

    /// <summary>The commit that the note came with.</summary>
    public HistoryCommit First => Versions[0].Commit;

    /// <summary>Whether the note stands in the last commit.</summary>
    public bool Exists { get; init; }

    /// <summary>The texts, by id, of all versions that ever had a private section, thrown-away sides included.</summary>
    public IReadOnlyList<GitId> WithPrivateText { get; init; } = [];
}

/// <summary>A version of a note that could not be read, and so was left out.</summary>
/// <param name="Commit">The commit that wrote it.</param>
/// <param name="Path">The path from the git root.</param>
/// <param name="Blob">The text's id.</param>
/// <param name="Reason">Why, as the end of a sentence: <c>is not UTF-8</c>.</param>
public sealed record SkippedVersion(HistoryCommit Commit, string Path, GitId Blob, string Reason);
