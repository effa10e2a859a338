using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Names what history could not be read from.</summary>
internal static class HistoryWarnings
{
    private const int MostNamed = 5;

    /// <summary>Names what notes say that counts for nothing until their commitments say it.</summary>
    public static void WriteUncarried(TextWriter error, TeamRecord record)
    {
        int count = UncarriedFollowUps.Count(record);
        if (count > 0)
        {
            string lines = count == 1 ? "1 Follow-up line tells of a commitment what its own line does not, and counts"
                : $"{count} Follow-up lines tell of commitments what their own lines do not, and count";
            error.WriteLine($"notes: {lines} for nothing here: run `notes fix`.");
        }
    }

    public static void Write(TextWriter error, NotesHistory history)
    {
        foreach (SkippedVersion skipped in history.Skipped.Take(MostNamed))
            error.WriteLine($"notes: {skipped.Path}@{skipped.Commit.Info.Id.Abbreviated} {skipped.Reason}, and was left out.");

        if (history.Skipped.Count > MostNamed)
            error.WriteLine($"notes: {Counted.Of(history.Skipped.Count - MostNamed, "more version")} of notes left out, which could not be read.");
    }
}
