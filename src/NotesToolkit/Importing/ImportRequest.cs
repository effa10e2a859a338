using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Importing;

internal sealed record ImportRequest(Notebook Notebook, DateOnly Today)
{
    /// <summary>The key of the person whom all of them are with, or null where each tells its own.</summary>
    public string? Person { get; init; }

    /// <summary>The key of whose notes they are, or null where the root or the notes tell.</summary>
    public string? Owner { get; init; }

    public DateOrder Dates { get; init; }

    /// <summary>Whether what stands under headings of personal matters is kept, under Private.</summary>
    public bool KeepsPersonal { get; init; }
}

internal sealed record ImportedFile(string Source, IReadOnlyList<ImportedNote> Notes, IReadOnlyList<string> LeftOver);

internal sealed record ImportedNote(string Path, string Text, int Actions, int Owned, int Dated);
