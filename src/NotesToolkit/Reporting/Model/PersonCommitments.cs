using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record SlipPart(DateOnly Date, string? From, string? To, string? Why, bool Late, Citation Citation);

internal sealed record MissPart(DateOnly Date, Citation Citation);

internal sealed class CommitmentRow(ReportBuilder report, Trail trail)
{
    public string? Id => trail.Id;
    public string? Owner => trail.Owner is null ? null : string.Join(" and ", trail.Owners.Select(report.NameOf));
    public string Text => PlainText.Of(trail.Facts.Text);
    public DateOnly? OriginalDue => trail.OriginalDue;
    public DateOnly? Due => trail.LatestDue;
    public string State => PersonCommitments.StateOf(trail, report.AsOf);
    public DateOnly? SettledOn => trail.SettledOn;
    public int? DaysLate => CommitmentMeasures.DaysLate(trail, report.AsOf);
    public string? Lateness => DaysLate switch
    {
        null => null,
        0 => "on the day",
        < 0 and int early => $"{Counted.Of(-early, "day")} early",
        int late => $"{Counted.Of(late, "day")} {(trail.LatestDue == trail.OriginalDue ? "late" : "after the first date")}",
    };
    public IReadOnlyList<SlipPart> Slips => [.. trail.Slips.Select(slip => new SlipPart(
        slip.Date, slip.From, slip.To, PlainText.Of(slip.Why), slip.IsLate, Citation.Of(slip)))];
    public IReadOnlyList<MissPart> Misses => [.. trail.Misses.Select(miss => new MissPart(miss.MissDay, Citation.Of(miss)))];
    public DateOnly Opened => trail.Opening.Date;
    public string? To => trail.Facts.Escalation is { } to ? string.Join(", ", to.Split(", ").Select(report.NameOf)) : null;
    public string? UnknownBefore => trail.UnknownBefore?.Info.Id.Abbreviated;
    public Citation Citation => PersonCommitments.Place(trail);
}

internal sealed class PersonCommitments(ReportBuilder report, string person)
{
    internal IReadOnlyList<Trail> Due { get; } =
        [.. InOrder(report.Record.OwnedBy(person).Where(trail => report.Period.Holds(trail.OriginalDue)))];

    public IReadOnlyList<CommitmentRow> Commitments => field ??= Rows(report, Due);

    public IReadOnlyList<CommitmentRow> OtherCommitments => Rows(report, InOrder(report.Record.About(person).Except(Due)));

    /// <summary>Those that were not kept on the first date, dropped ones aside.</summary>
    public IReadOnlyList<CommitmentRow> NotKept => Rows(report, Due.Where(trail => IsKeptOnFirst(trail) is false));

    internal IReadOnlyList<Miss> Misses => Miss.Of(report.Record, person, report.Period);

    internal IReadOnlyList<Miss> MissesUnanswered => Miss.Unanswered(report.Record, person, report.Period,
        report.NotesWith(person, new(DateOnly.MinValue, report.AsOf)).Select(entry => entry.Note));

    internal IEnumerable<Trail> Overdue => InOrder(report.Record.OwnedBy(person)
        .Where(trail => StateOf(trail, report.AsOf) == "overdue" && trail.LatestDue >= report.Period.From));

    public string? Imported => report.Record.TellImported(report.Period, person);

    public string Sentence => Imported is { } imported ? $"{Judge()} {imported}" : Judge();

    private string Judge()
    {
        Trail[] judged = [.. Due.Where(trail => IsKeptOnFirst(trail) is not null)];
        int dropped = Due.Count(trail => trail.State == CommitmentState.Dropped);
        string left = dropped == 0 ? string.Empty : Invariant($"{dropped} dropped");
        if (judged.Length == 0)
            return $"No commitment has fallen due yet{(left.Length == 0 ? string.Empty : $"; {left}")}.";

        int strict = judged.Count(trail => trail.DoneOn <= trail.OriginalDue);
        int final = judged.Count(trail => trail.DoneOn <= trail.LatestDue);
        int missed = Misses.Select(miss => miss.Trail).Distinct().Count();
        string times = Misses.Count > missed ? Invariant($" ({Misses.Count} times)") : string.Empty;
        int overdue = judged.Count(trail => StateOf(trail, report.AsOf) == "overdue");
        string kept = Invariant($"{strict} {(strict == 1 ? "was" : "were")} kept on the first date and {final} on the last agreed");
        string rest = Invariant($"{missed} missed{times}, {overdue} overdue{(dropped > 0 ? ", " : string.Empty)}{left}");
        return $"Of {Counted.Of(judged.Length, "commitment")} due, {kept}; {rest}.";
    }

    public static IReadOnlyList<CommitmentRow> Rows(ReportBuilder report, IEnumerable<Trail> trails) =>
        [.. trails.Select(trail => new CommitmentRow(report, trail))];

    /// <summary>Its line in the note's last version, or, where it was erased, in the last commit that changed it.</summary>
    public static Citation Place(Trail trail) => trail.Exists
        ? new(trail.Path, trail.Note.Last.Commit.Info.Id, trail.Facts.Line)
        : Citation.Of(trail.Events.LastOrDefault(happened => happened.Kind != EventKind.Erased) ?? trail.Opening);

    public static IEnumerable<Trail> InOrder(IEnumerable<Trail> trails) =>
        trails.OrderBy(trail => trail.OriginalDue ?? DateOnly.MaxValue).ThenBy(trail => trail.Key, StringComparer.Ordinal);

    /// <summary>The word for a commitment's state; <c>overdue</c> is computed, and never written into a note.</summary>
    public static string StateOf(Trail trail, DateOnly asOf) => trail.State switch
    {
        _ when !trail.Exists => "erased",
        CommitmentState.Done => trail.DoneOn > trail.OriginalDue ? "kept late" : "kept",
        CommitmentState.Missed => "missed",
        CommitmentState.Dropped => "dropped",
        _ => trail.LatestDue < asOf ? "overdue" : "open",
    };

    private bool? IsKeptOnFirst(Trail trail) => CommitmentMeasures.IsKept(trail, trail.OriginalDue, report.AsOf);
}
