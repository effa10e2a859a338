using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Commands;

/// <summary>Reads reasons of the command line.</summary>
internal static class ReasonArgument
{
    public static string Read(string typed) => Placeholders.IsPlaceholder(typed)
        ? throw new NotesException("--why says nothing: write the reason as you would say it in the meeting.")
        : typed.Trim();
}
