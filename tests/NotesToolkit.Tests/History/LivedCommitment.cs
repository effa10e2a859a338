using NotesToolkit.Notes;

namespace NotesToolkit.Tests.History;

/// <summary>A part of a commitment that can change by itself.</summary>
public enum LivedPart
{
    Line,
    Due,
    Box,
    Owner,
}

/// <summary>What was done to a part on a day.</summary>
public sealed record LivedEvent(LivedPart Part, string Text);

/// <summary>A commitment as it is lived: what it is, and what has happened to it, told without looking at any history.</summary>
/// <param name="Id">The id, which its line need not have from the beginning.</param>
/// <param name="Words">What will be done.</param>
/// <param name="Due">The due day.</param>
/// <param name="Box">The box and, for a settled one, its field.</param>
/// <param name="Owner">The owner.</param>
/// <param name="IsThere">Whether its line is written.</param>
/// <param name="Note">The number of the note that holds it, or last held it.</param>
public sealed record LivedCommitment(string Id, string Words, DateOnly Due, string Box, string Owner, bool IsThere, int Note)
{
    public bool HasId { get; init; }

    public IReadOnlyList<LivedEvent> Events { get; init; } = [];

    public string Line => $"- {Box[..3]} @{Owner} {Words}  [due:: {Due.Text()}]{Box[3..]}{(HasId ? $"  [id:: {Id}]" : string.Empty)}";

    public IEnumerable<LivedEvent> Of(LivedPart part) => Events.Where(lived => lived.Part == part);

    public bool Agrees(LivedPart part, LivedCommitment other) => part switch
    {
        LivedPart.Line => IsThere == other.IsThere,
        LivedPart.Due => Due == other.Due,
        LivedPart.Box => Box == other.Box,
        _ => Owner == other.Owner,
    };

    /// <summary>What happens where one commit turns one value into another.</summary>
    public LivedCommitment Becomes(LivedCommitment next, DateOnly day, DateOnly firstDue) =>
        next with { Events = [.. Events, .. Enum.GetValues<LivedPart>().SelectMany(part => Change(part, next, day, firstDue))] };

    /// <summary>What has happened where a merge of two sides, each with its own life since the fork, holds a value that is of neither note as a whole.</summary>
    public static LivedCommitment Merge(LivedCommitment fork, LivedCommitment main, LivedCommitment side, LivedCommitment result, DateOnly day, DateOnly firstDue)
    {
        IEnumerable<LivedEvent> Lived(LivedPart part) =>
            main.Agrees(part, result) && (!side.Agrees(part, result) || main.Of(part).Count() > fork.Of(part).Count()) ? main.Of(part)
            : side.Agrees(part, result) ? side.Of(part)
            : main.Of(part).Concat(main.Change(part, result, day, firstDue));
        return result with { Events = [.. Enum.GetValues<LivedPart>().SelectMany(Lived)] };
    }

    private IEnumerable<LivedEvent> Change(LivedPart part, LivedCommitment next, DateOnly day, DateOnly firstDue)
    {
        if (!Agrees(part, next) && (part == LivedPart.Line || (IsThere && next.IsThere)))
        {
            yield return new(part, $"{day.Text()} {What(part, next, day, firstDue)}");
        }
    }

    private string What(LivedPart part, LivedCommitment next, DateOnly day, DateOnly firstDue) => part switch
    {
        LivedPart.Line => next.IsThere ? "reopened" : "erased",
        LivedPart.Due when next.Due < Due => $"moved {Due.Text()} {next.Due.Text()}",
        LivedPart.Due => $"slipped {Due.Text()} {next.Due.Text()}{(day >= Due ? " late" : string.Empty)}",
        LivedPart.Box => Kind(next.Box, firstDue),
        _ => $"rewritten Owner: {Owner} > {next.Owner}",
    };

    private static string Kind(string box, DateOnly firstDue) => box[1] switch
    {
        ' ' => "reopened",
        'x' => DateOnly.ParseExact(box[^11..^1], Days.Format, CultureInfo.InvariantCulture) > firstDue ? "keptLate" : "kept",
        _ => box.Contains("missed", StringComparison.Ordinal) ? "missed" : "dropped",
    };
}
