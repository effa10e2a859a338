using System.Collections.Immutable;

namespace NotesToolkit.History;

/// <summary>All notes and all lives as they stand after one commit. A copy costs nothing until one of the two changes.</summary>
internal sealed class RootState
{
    private RootState(
        ImmutableDictionary<string, NoteState>.Builder notes,
        ImmutableDictionary<string, NoteState>.Builder gone,
        ImmutableDictionary<string, Life>.Builder lives,
        ImmutableDictionary<string, string>.Builder copies,
        ImmutableDictionary<string, string>.Builder named)
    {
        Notes = notes;
        Gone = gone;
        Lives = lives;
        Copies = copies;
        Named = named;
    }

    public RootState()
        : this(
            ImmutableDictionary.CreateBuilder<string, NoteState>(StringComparer.Ordinal),
            ImmutableDictionary.CreateBuilder<string, NoteState>(StringComparer.Ordinal),
            ImmutableDictionary.CreateBuilder<string, Life>(StringComparer.Ordinal),
            ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal),
            ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal))
    {
    }

    /// <summary>The notes that stand, by path.</summary>
    public ImmutableDictionary<string, NoteState>.Builder Notes { get; }

    /// <summary>The notes that were deleted, by identity.</summary>
    public ImmutableDictionary<string, NoteState>.Builder Gone { get; }

    /// <summary>The lives of commitments, those that were erased included, by key.</summary>
    public ImmutableDictionary<string, Life>.Builder Lives { get; }

    /// <summary>The keys of lives whose lines are copies, by the key of the life that they were copied from.</summary>
    public ImmutableDictionary<string, string>.Builder Copies { get; }

    /// <summary>The keys of lives that were given an id, by the key that they had before.</summary>
    public ImmutableDictionary<string, string>.Builder Named { get; }

    public RootState Copy() => new(
        Notes.ToImmutable().ToBuilder(),
        Gone.ToImmutable().ToBuilder(),
        Lives.ToImmutable().ToBuilder(),
        Copies.ToImmutable().ToBuilder(),
        Named.ToImmutable().ToBuilder());

    /// <summary>The life that another branch knows, on either of which it may have got its id meanwhile, or null.</summary>
    public Life? Find(Life life) =>
        Lives.TryGetValue(life.Key, out Life? found)
        || Lives.TryGetValue(life.FirstKey, out found)
        || (Named.TryGetValue(life.Key, out string? key) && Lives.TryGetValue(key, out found)) ? found : null;
}
