using NotesToolkit.Notes;

namespace NotesToolkit.Cli;

/// <summary>Reads days of the command line.</summary>
internal static class DayArgument
{
    /// <param name="typed">What was typed, or null.</param>
    /// <param name="otherwise">The day where nothing was typed.</param>
    /// <param name="option">The option's name.</param>
    /// <exception cref="NotesException">It is no day.</exception>
    public static DateOnly Read(string? typed, DateOnly otherwise, string option) => typed is null
        ? otherwise
        : Days.Parse(typed) ?? throw new NotesException($"{option} {typed} is no day: write it as yyyy-MM-dd.");
}
