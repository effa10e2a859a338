using System.Globalization;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.History;

/// <summary>A commitment as it is lived: what it is, and what has happened to it, told without looking at any history.</summary>
/// <param name="Id">The id.</param>
/// <param name="Due">The due day.</param>
/// <param name="Box">The box and, for a settled one, its field.</param>
/// <param name="Owner">The owner.</param>
/// <param name="IsThere">Whether its line is written.</param>
public sealed record LivedCommitment(string Id, DateOnly Due, string Box, string Owner, bool IsThere)
{
    public IReadOnlyList<string> Events { get; init; } = [];

    public string Line => $"- {Box[..3]} @{Owner} does what {Id} says  [due:: {Due.Text()}]{Box[3..]}  [id:: {Id}]";

    /// <summary>What happens where one commit turns one value into another.</summary>
    public LivedCommitment Becomes(LivedCommitment next, DateOnly day, DateOnly firstDue)
    {
        List<string> events = [.. Events];
        if (!IsThere || !next.IsThere)
        {
            if (IsThere != next.IsThere)
            {
                events.Add($"{day.Text()} {(next.IsThere ? "reopened" : "erased")}");
            }

            return next with { Events = events };
        }

        if (next.Due != Due)
        {
            bool isLate = next.Due > Due && day >= Due;
            events.Add($"{day.Text()} {(next.Due > Due ? "slipped" : "moved")} {Due.Text()} {next.Due.Text()}{(isLate ? " late" : string.Empty)}");
        }

        if (next.Box != Box)
        {
            events.Add($"{day.Text()} {Kind(next.Box, firstDue)}");
        }

        if (next.Owner != Owner)
        {
            events.Add($"{day.Text()} rewritten Owner: {Owner} > {next.Owner}");
        }

        return next with { Events = events };
    }

    private static string Kind(string box, DateOnly firstDue) => box[1] switch
    {
        ' ' => "reopened",
        'x' => DateOnly.ParseExact(box[^11..^1], Days.Format, CultureInfo.InvariantCulture) > firstDue ? "keptLate" : "kept",
        _ => box.Contains("missed", StringComparison.Ordinal) ? "missed" : "dropped",
    };
}
