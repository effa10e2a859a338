using System.Text.Json;
using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Trails as text: one block a commitment, one line an event.</summary>
internal static class LogText
{
    public static void Write(TextWriter output, NotesHistory history, IReadOnlyList<Trail> trails, Palette palette)
    {
        for (int i = 0; i < trails.Count; i++)
        {
            Trail trail = trails[i];
            if (i > 0)
                output.WriteLine();

            output.WriteLine($"{palette.Bold(trail.Id ?? "(no id)")}  @{(trail.Owner is null ? "nobody" : string.Join(" and @", trail.Owners))}  {trail.Facts.Text}");
            output.WriteLine(palette.Faint($"  {trail.Path}, opened by {history.NameOf(trail.Opening.Commit.Info.Author)}"));
            if (trail.UnknownBefore is { } commit)
                output.WriteLine(palette.Faint($"  unknown before {commit.Info.Id.Abbreviated}, where it already had a past"));

            WriteEvents(output, trail, palette);
        }
    }

    /// <summary>A line for each event, with its commit.</summary>
    public static void WriteEvents(TextWriter output, Trail trail, Palette palette)
    {
        foreach (TrailEvent happened in trail.Events)
        {
            string kind = JsonNamingPolicy.CamelCase.ConvertName(happened.Kind.ToString());
            string line = $"  {happened.Date.Text()}  {kind,-9}  {Describe(trail, happened)}".TrimEnd();
            output.WriteLine($"{line}  {palette.Faint($"{happened.Path}@{happened.Commit.Info.Id.Abbreviated}")}");
        }
    }

    private static string Describe(Trail trail, TrailEvent happened)
    {
        string? from = happened.From;
        string? to = happened.To;
        string what = happened.Kind switch
        {
            EventKind.Opened => to is null ? string.Empty : $"due {to}",
            EventKind.Slipped or EventKind.Moved =>
                $"{from} to {to}{(happened.IsLate ? ", late: a miss" : string.Empty)}{(happened.IsFromText ? ", by the note's own words" : string.Empty)}",
            EventKind.Rewritten => $"{happened.Part.ToString().ToLowerInvariant()}: {from ?? "none"} to {to ?? "none"}",
            EventKind.Kept or EventKind.KeptLate or EventKind.Missed or EventKind.Dropped => to ?? string.Empty,
            _ => string.Empty,
        };
        return happened.Why is { } why ? $"{what}  \"{why}\"" : what;
    }
}
