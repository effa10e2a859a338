using NotesToolkit.History;

namespace NotesToolkit.Cli.Output;

/// <summary>Names what history could not be read from.</summary>
internal static class HistoryWarnings
{
    private const int MostNamed = 5;

    public static void Write(TextWriter error, NotesHistory history)
    {
        foreach (SkippedVersion skipped in history.Skipped.Take(MostNamed))
        {
            error.WriteLine($"notes: {skipped.Path}@{skipped.Commit.Info.Id.Abbreviated} {skipped.Reason}, and was left out.");
        }

        if (history.Skipped.Count > MostNamed)
        {
            error.WriteLine($"notes: {history.Skipped.Count - MostNamed} more versions of notes could not be read, and were left out.");
        }
    }
}
