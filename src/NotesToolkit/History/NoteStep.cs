using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>A note before and after a commit.</summary>
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
internal sealed record CommitmentChange(Life? Before, CommitmentFacts? After, NoteStep Note, int Index = -1);
