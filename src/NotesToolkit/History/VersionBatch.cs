using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Versions that are handed over, and fetched from the repository, at once: readers that take turns for each would mostly wait.</summary>
internal sealed class VersionBatch
{
    /// <summary>How many versions each but the last has.</summary>
    public const int Size = 32;

    // Side by side, and not each in a map's own object: so much is read that this is felt.
    private readonly NoteFacts?[] facts = new NoteFacts?[Size];

    /// <summary>The changes that left them; none once they are read.</summary>
    public List<FileChange> Changes { get; private set; } = new(Size);

    /// <summary>Lets go of the changes.</summary>
    public void Finish() => Changes = [];

    /// <summary>What a version says; null for what is not read yet.</summary>
    public NoteFacts? this[int index]
    {
        get => Volatile.Read(ref facts[index]);
        set => Volatile.Write(ref facts[index], value);
    }
}
