using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What is open between a person and their manager, as of the report's day.</summary>
internal sealed class Obligations(ReportBuilder report, string person)
{
    private const int DaysAhead = 7;

    private readonly DateOnly asOf = report.Source.Record.AsOf;

    /// <summary>The key of the manager: who held the last meeting, else the roster's, else the configured owner.</summary>
    public string? Manager { get; } = report.Source.Record.With(person).LastOrDefault(note => note.Owner is not null && note.Kind != NoteKind.SkipLevel)?.Owner
        ?? report.Source.Roster.Find(person)?.Manager
        ?? report.Source.Configuration.Owner;

    /// <summary>What the manager owes: their open commitments in the notes with the person, the earliest due first.</summary>
    public ScriptArray Owed() => Rows(Open().Where(trail => Owns(Manager, trail)));

    /// <summary>What the person has not done in time.</summary>
    public ScriptArray Overdue() => Rows(Open().Where(trail => Owns(person, trail) && trail.LatestDue < asOf));

    /// <summary>What others than the manager have to do within seven days.</summary>
    public ScriptArray DueSoon() => Rows(Open().Where(trail => !Owns(Manager, trail) && trail.LatestDue >= asOf && trail.LatestDue <= asOf.AddDays(DaysAhead)));

    /// <summary>The reviews that are past or within seven days, with their standard.</summary>
    public ScriptArray Reviews() => Value.Array(
        from review in Agenda.ReviewsDue(report.Source.Record.With(person).Select(report.Source.NoteOf).OfType<Note>(), asOf.AddDays(DaysAhead))
        let record = report.Source.RecordOf(review.Note)
        where record is not null
        select Value.Object(
            ("date", Value.Day(review.On)),
            ("gap", ReportBuilder.Quote(review.Feedback["gap"]) ?? ReportBuilder.Quote(review.Feedback.Words)),
            ("standard", ReportBuilder.Quote(review.Feedback["standard"])),
            ("citation", report.Cite(record, review.Note, review.Feedback.Span))));

    private IEnumerable<Trail> Open() => report.Source.Record.About(person)
        .Where(trail => trail is { Exists: true, State: CommitmentState.Open })
        .OrderBy(trail => trail.LatestDue ?? DateOnly.MaxValue)
        .ThenBy(trail => trail.Key, StringComparer.Ordinal);

    private static bool Owns(string? one, Trail trail) => trail.Owners.Contains(one, StringComparer.Ordinal);

    private ScriptArray Rows(IEnumerable<Trail> trails) => Value.Array(trails.Select(trail => CommitmentModel.Row(report, trail)));
}
