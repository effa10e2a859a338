using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Importing;

/// <summary>How foreign notes are to be read.</summary>
/// <param name="Notebook">The notes that they are added to.</param>
/// <param name="Today">The day of the import.</param>
internal sealed record ImportRequest(Notebook Notebook, DateOnly Today)
{
    /// <summary>The key of the person whom all of them are with, or null where each tells its own.</summary>
    public string? Person { get; init; }

    /// <summary>The key of whose notes they are, or null where the root or the notes tell.</summary>
    public string? Owner { get; init; }

    /// <summary>How days of two numbers are read.</summary>
    public DateOrder Dates { get; init; }

    /// <summary>Whether what stands under headings of personal matters is kept, under Private.</summary>
    public bool KeepsPersonal { get; init; }
}

/// <summary>What became of a foreign file.</summary>
/// <param name="Source">The file, as it was named.</param>
/// <param name="Notes">The notes made of it.</param>
/// <param name="LeftOver">What was not taken over, and why: one sentence each.</param>
internal sealed record ImportedFile(string Source, IReadOnlyList<ImportedNote> Notes, IReadOnlyList<string> LeftOver);

/// <summary>A note made of a foreign one.</summary>
/// <param name="Path">Where it belongs, from the root.</param>
/// <param name="Text">Its text.</param>
/// <param name="Actions">How many actions it holds.</param>
/// <param name="Owned">How many of them say whose they are.</param>
/// <param name="Dated">How many of them say by when.</param>
internal sealed record ImportedNote(string Path, string Text, int Actions, int Owned, int Dated);
