using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Reads a word that must be one of a few.</summary>
internal static class Formats
{
    /// <param name="typed">What was typed.</param>
    /// <param name="option">The option or argument that it was typed for.</param>
    /// <param name="known">The words that exist.</param>
    /// <exception cref="NotesException">It is not one of them.</exception>
    public static string Read(string? typed, string option, params IReadOnlyCollection<string> known) =>
        known.FirstOrDefault(word => string.Equals(word, typed, StringComparison.OrdinalIgnoreCase))
            ?? throw new NotesException($"{option} {typed} is not known. {Spelling.Suggest(typed ?? string.Empty, known)}");
}
