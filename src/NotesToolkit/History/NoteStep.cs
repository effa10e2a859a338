using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>A note before and after a commit.</summary>
/// <param name="path">The path after it, or, where the note is gone, before it.</param>
/// <param name="identity">The person and the file's name.</param>
/// <param name="before">The note before; where it was deleted earlier, as it was then; or null.</param>
/// <param name="after">What it says now, or null where it is gone.</param>
/// <param name="blob">The text's id, or none.</param>
internal sealed class NoteStep(string path, string identity, NoteState? before, NoteFacts? after, GitId blob)
{
    public string Path => path;

    public string Identity => identity;

    public NoteState? Before => before;

    public NoteFacts? After => after;

    public GitId Blob => blob;

    /// <summary>The keys of the lives of the commitments that it holds now, in their order; filled when they are known.</summary>
    public string[] Keys { get; } = new string[after?.Commitments.Count ?? 0];
}

/// <summary>A commitment before and after a commit.</summary>
/// <param name="Before">Its life, or null where it is new.</param>
/// <param name="After">What its line says, or null where it is gone.</param>
/// <param name="Note">The note that holds it now, or held it.</param>
/// <param name="Index">Its place among the note's commitments, where it is there.</param>
internal sealed record CommitmentChange(Life? Before, CommitmentFacts? After, NoteStep Note, int Index = -1);
