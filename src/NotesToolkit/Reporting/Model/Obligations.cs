using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record ReviewPart(DateOnly Date, string Gap, string? Standard, Citation Citation);

/// <summary>When the next 1:1 is, by the cadence; null days where the roster names none.</summary>
internal sealed record MeetingPart(DateOnly? Date, DateOnly? After, bool Overdue, IReadOnlyList<AbsencePart> Absences);

/// <summary>Days on which a person is away. A reason is never asked for.</summary>
internal sealed record AbsencePart(string Name, DateOnly From, DateOnly To);

internal sealed class Obligations(ReportBuilder report, string person)
{
    /// <summary>The key of the manager: who held the last meeting, else the roster's, else the configured owner.</summary>
    internal string? Manager =>
        report.Record.With(person).LastOrDefault(note => note.Owner is not null && note.Kind != NoteKind.SkipLevel)?.Owner
        ?? report.Source.Roster.Find(person)?.Manager
        ?? report.Source.Configuration.Owner;

    public MeetingPart NextMeeting => field ??= NextOn(report.AsOf);

    /// <summary>What the manager owes: their open commitments in the notes with the person, the earliest due first.</summary>
    public IReadOnlyList<CommitmentRow> Owed => Open(trail => Owns(Manager, trail));

    public IReadOnlyList<CommitmentRow> Overdue => Open(trail => Owns(person, trail) && trail.LatestDue < report.AsOf);

    /// <summary>What others than the manager have to do by the meeting after the next: what is due on its very day is spoken of before it.</summary>
    public IReadOnlyList<CommitmentRow> DueSoon => Open(trail =>
        !Owns(Manager, trail) && trail.LatestDue >= report.AsOf && trail.LatestDue <= Until);

    public IReadOnlyList<ReviewPart> Reviews =>
        [.. from review in Agenda.ReviewsDue(report.Record.With(person).Select(report.Source.NoteOf), Until)
            select new ReviewPart(
                review.On,
                PlainText.Of(review.Feedback["gap"]?.Value ?? review.Feedback.Words),
                PlainText.Of(review.Feedback["standard"]?.Value),
                report.Cite(review.Note, review.Feedback.Span))];

    private DateOnly Until => NextMeeting.After ?? report.AsOf.AddDays(7);

    internal MeetingPart NextOn(DateOnly day)
    {
        if (report.Source.Roster.Find(person) is not { CadenceDays: { } cadence } found || found.End <= day)
            return new(Date: null, After: null, Overdue: false, []);

        (DateOnly? due, DateOnly? last, Note? cancelled) =
            Agenda.NextOf(found, [.. report.Record.With(person).Select(report.Source.NoteOf)], day);
        bool isOverdue = Agenda.MovedTo(cancelled) is { } moved ? CadenceMeasures.Between(found, moved, day) > 0
            : last is { } held && CadenceMeasures.Between(found, held, day) > cadence;
        DateOnly next = due > day ? due.Value : day;
        while (found.Away.FirstOrDefault(away => away.From <= next && next <= away.To) is { } away)
            next = away.To.AddDays(1);

        DateOnly after = next.AddDays(cadence);
        return new(next, after, isOverdue, [.. Absences(found, after),
            .. report.Source.Roster.Find(Manager) is { } manager ? Absences(manager, after) : []]);
    }

    private IEnumerable<AbsencePart> Absences(Person who, DateOnly until) => who.Away
        .Where(away => away.To >= report.AsOf && away.From <= until)
        .Select(away => new AbsencePart(who.Name, away.From, away.To));

    private IReadOnlyList<CommitmentRow> Open(Func<Trail, bool> isWanted) => PersonCommitments.Rows(report, report.Record.About(person)
        .Where(trail => trail is { Exists: true, State: CommitmentState.Open } && isWanted(trail))
        .OrderBy(trail => trail.LatestDue ?? DateOnly.MaxValue)
        .ThenBy(trail => trail.Key, StringComparer.Ordinal));

    private static bool Owns(string? one, Trail trail) => trail.Owners.Contains(one, StringComparer.Ordinal);
}
