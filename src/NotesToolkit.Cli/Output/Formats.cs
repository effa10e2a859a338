using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Reads <c>--format</c>.</summary>
internal static class Formats
{
    /// <exception cref="NotesException">The format is not one of the known ones.</exception>
    public static string Read(string? typed, params IReadOnlyCollection<string> known) =>
        typed is not null && known.Contains(typed, StringComparer.Ordinal)
            ? typed
            : throw new NotesException($"--format {typed} is not known. {Spelling.Suggest(typed ?? string.Empty, known)}");
}
