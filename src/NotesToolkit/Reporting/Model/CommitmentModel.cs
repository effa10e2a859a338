using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>Commitments and their lives, as templates see them.</summary>
internal static class CommitmentModel
{
    /// <summary>The commitments that a person owns and that were due in the period, those in trouble first by their original due day.</summary>
    public static ScriptArray Of(ReportBuilder report, string person) => Value.Array(report.Source.Record.OwnedBy(person)
        .Where(trail => report.Period.Holds(trail.OriginalDue))
        .OrderBy(trail => trail.OriginalDue)
        .ThenBy(trail => trail.Key, StringComparer.Ordinal)
        .Select(trail => Row(report, trail)));

    /// <summary>The commitments of a person that were due in the period and not done on their first due day or before.</summary>
    public static IEnumerable<Trail> NotKept(ReportBuilder report, string person) => report.Source.Record.OwnedBy(person)
        .Where(trail => trail.State != CommitmentState.Dropped)
        .Where(trail => report.Period.Holds(trail.OriginalDue) && trail.OriginalDue < report.Source.Record.AsOf && !(trail.DoneOn <= trail.OriginalDue))
        .OrderBy(trail => trail.OriginalDue)
        .ThenBy(trail => trail.Key, StringComparer.Ordinal);

    /// <summary>One commitment.</summary>
    public static ScriptObject Row(ReportBuilder report, Trail trail) => Value.Object(
        ("id", trail.Id),
        ("owner", trail.Owner is null ? null : string.Join(" and ", trail.Owners.Select(report.Source.NameOf))),
        ("text", ReportBuilder.Quote(trail.Facts.Text)),
        ("original_due", Value.Day(trail.OriginalDue)),
        ("due", Value.Day(trail.LatestDue)),
        ("state", StateOf(trail, report.Source.Record.AsOf)),
        ("settled_on", Value.Day(trail.SettledOn)),
        ("days_late", DaysLate(trail, report.Source.Record.AsOf)),
        ("slips", Value.Array(trail.Slips.Select(slip => Move(report, trail, slip)))),
        ("misses", Value.Array(trail.Misses.Select(miss => Value.Object(("date", Value.Day(miss.MissDay)), ("citation", report.Cite(miss)))))),
        ("opened", Value.Day(trail.Opening.Date)),
        ("citation", report.Cite(Place(trail))));

    /// <summary>Where its line stands last: in the note's last version, or, where it was erased, in the last commit that changed it.</summary>
    public static Citation Place(Trail trail) => trail.Exists
        ? new(trail.Path, trail.Note.Last.Commit.Info.Id, trail.Facts.Line)
        : PatternFinder.Cite(trail.Events.LastOrDefault(happened => happened.Kind != EventKind.Erased) ?? trail.Opening);

    /// <summary>The word for where a commitment stands; <c>overdue</c> is computed, and never written into a note.</summary>
    public static string StateOf(Trail trail, DateOnly asOf) => trail.State switch
    {
        _ when !trail.Exists => "erased",
        CommitmentState.Done => trail.DoneOn > trail.OriginalDue ? "kept late" : "kept",
        CommitmentState.Missed => "missed",
        CommitmentState.Dropped => "dropped",
        _ => trail.LatestDue < asOf ? "overdue" : "open",
    };

    /// <summary>Days from the original due day to the day it was done, or to today where it should have been; null where neither is known.</summary>
    public static int? DaysLate(Trail trail, DateOnly asOf) => trail is { OriginalDue: { } due, State: not CommitmentState.Dropped } && due < asOf
        ? (trail.DoneOn ?? asOf).DayNumber - due.DayNumber
        : null;

    private static ScriptObject Move(ReportBuilder report, Trail trail, TrailEvent slip) => Value.Object(
        ("date", Value.Day(slip.Date)),
        ("from", slip.From),
        ("to", slip.To),
        ("why", slip.Why is { } why ? ReportBuilder.Quote(why) : null),
        ("late", slip.IsLate),
        ("citation", report.Cite(slip)));
}
