using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Reads a word that must be one of a few.</summary>
internal static class Formats
{
    public static string Read(string? typed, string option, params IReadOnlyCollection<string> known) =>
        known.FirstOrDefault(word => string.Equals(word, typed, StringComparison.OrdinalIgnoreCase))
            ?? throw new NotesException($"{option} {typed} is not known. {Spelling.Suggest(typed ?? string.Empty, known)}");
}
