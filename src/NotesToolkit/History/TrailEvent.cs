using NotesToolkit.Disclosure;
using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>A commit in the order of history: each after its parents.</summary>
/// <param name="Info">The commit.</param>
/// <param name="Order">Its place, from 0.</param>
/// <param name="Day">The committer's day in the configured zone: when it was written.</param>
public sealed record HistoryCommit(CommitInfo Info, int Order, DateOnly Day);

/// <summary>One event of a commitment's life.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Part">To which part of the commitment.</param>
/// <param name="Commit">The commit that says so.</param>
/// <param name="Path">The note's path from the git root in that commit, with <c>/</c>.</param>
/// <param name="Line">The commitment's line there, from 1; where it was erased, the line that it had.</param>
public sealed record TrailEvent(EventKind Kind, CommitmentPart Part, HistoryCommit Commit, string Path, int Line)
{
    /// <summary>The committer's day in the configured zone.</summary>
    public DateOnly Date => Commit.Day;

    /// <summary>What the part was before; days as <c>yyyy-MM-dd</c>; null where it was nothing.</summary>
    public string? From { get => Show(field, earlier: 1); init; }

    /// <summary>What the part is since then; days as <c>yyyy-MM-dd</c>; null where it is nothing. Of a settlement: its day.</summary>
    public string? To { get => Show(field, earlier: 0); init; }

    /// <summary>The reason that the note gives, or null.</summary>
    public string? Why { get => Redaction.Words(field); init; }

    /// <summary>Of a slip: whether it was written on or after the day that it moved, which makes it a miss.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether only the note's text tells it (a <c>was</c> of the first version), so that its commit is not known.</summary>
    internal bool IsFromText { get; init; }

    /// <summary>Whether it is a miss: a written <c>missed</c>, or a late slip.</summary>
    public bool IsMiss => Kind == EventKind.Missed || (Kind == EventKind.Slipped && IsLate);

    /// <summary>Of a miss: the day of it, as written, else the day on which it was committed.</summary>
    internal DateOnly MissDay => (Kind == EventKind.Missed ? Days.Parse(To) : null) ?? Date;
    internal Redaction Redaction { get; init; }

    /// <summary>What happened, with days and people as they are to be written.</summary>
    internal string Tell(Func<DateOnly, string> write, Func<string, string> name)
    {
        string kind = Kind.ToString().ToLowerInvariant();
        return Kind switch
        {
            EventKind.Opened => To is null ? kind : $"{kind}, due {Day(To)}",
            EventKind.Slipped or EventKind.Moved => $"{kind} from {Day(From)} to {Day(To)}"
                + (IsLate ? ", on or after the day: a miss" : string.Empty) + (IsFromText ? ", by the note's own words" : string.Empty),
            EventKind.Rewritten => $"{Part.ToString().ToLowerInvariant()} changed from {Value(From)} to {Value(To)}",
            EventKind.KeptLate => To is null ? "kept late" : $"kept late, on {Day(To)}",
            EventKind.Kept or EventKind.Missed or EventKind.Dropped => To is null ? kind : $"{kind} on {Day(To)}",
            EventKind.Reopened => "open again",
            _ => "its line was erased",
        };

        string? Day(string? day) => Days.Parse(day) is { } known ? write(known) : day;

        string Value(string? value) => value is null ? "none"
            : Part is CommitmentPart.Owner or CommitmentPart.Escalation ? string.Join(", ", value.Split(", ").Select(name))
            : value;
    }

    private string? Show(string? value, int earlier) => Part is CommitmentPart.Text or CommitmentPart.Output
        ? (Redaction with { Written = Redaction.Written with { Order = Redaction.Written.Order - earlier } }).Words(value)
        : value;
}
