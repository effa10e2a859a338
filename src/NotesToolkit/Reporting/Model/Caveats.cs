using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record LateNotePart(DateOnly? Date, DateOnly FirstCommitted, int BusinessDays, Citation Citation);

internal sealed record EditedNotePart(DateOnly? Date, DateOnly Edited, Citation Citation);

internal sealed record RewritePart(DateOnly? Note, string Section, string? Before, string? After, DateOnly ChangedOn, int DaysAfter,
    IReadOnlyList<Citation> Citations, Citation BeforeCitation, Citation AfterCitation);

internal sealed class Caveats(ReportBuilder report, string person)
{
    private readonly NoteRecord[] notes = [.. report.Record.With(person).Where(note => report.Period.Holds(note.Date))];

    public IReadOnlyList<LateNotePart> LateNotes => field ??=
        [.. from note in notes
            where note.IsLate
            let first = note.Trail.Versions[0]
            select new LateNotePart(note.Date, first.Commit.Day, note.BusinessDaysToCommit!.Value, Citation.Of(first))];

    public IReadOnlyList<EditedNotePart> EditedNotes => field ??=
        [.. from note in notes
            from edit in note.LateEdits
            select new EditedNotePart(note.Date, edit.Commit.Day, Citation.Of(edit))];

    public IReadOnlyList<RewritePart> Rewrites => field ??=
        [.. from note in notes
            from rewrite in History.Rewrites.Of(report.Source.History, note.Trail, report.Source.Redactor, report.Source.ReadBlob)
            let before = new Citation(rewrite.From.Path, rewrite.From.Commit.Info.Id, rewrite.FromLine)
            let after = Citation.Of(rewrite.To) with { Line = rewrite.ToLine }
            select new RewritePart(
                note.Date,
                TrailModel.NameOf(rewrite.Section),
                PlainText.Of(rewrite.Before),
                PlainText.Of(rewrite.After),
                rewrite.To.Commit.Day,
                rewrite.DaysAfter ?? 0,
                [before, after],
                BeforeCitation: before,
                AfterCitation: after)];

    public IReadOnlyList<ClaimPart> Believe => [.. Claims().Where(claim => claim.Citations.Count > 0)];

    private IEnumerable<ClaimPart> Claims()
    {
        NoteRecord[] meetings = [.. notes.Where(note => note.IsMeeting)];
        Citation[] rescue = [.. meetings.Where(note => note.IsRescue).Select(note => note.Cite()).Distinct()];
        Citation[] edited = [.. EditedNotes.Where(_ => Rewrites.Count == 0).Select(note => note.Citation)];
        yield return new("late", Invariant($"{LateNotes.Count} of {Counted.Of(notes.Length, "note")} {(LateNotes.Count == 1 ? "was" : "were")} ")
            + "first committed more than a business day after the meeting.", [.. LateNotes.Select(note => note.Citation)]);
        yield return new("edited",
            $"{Counted.Of(edited.Length, "change was", "changes were")} made to notes more than 30 days after their meeting.", edited);
        yield return new("rescue", Invariant($"In {rescue.Length} of {Counted.Of(meetings.Length, "meeting")} the manager ")
            + "stepped in and did the work (stance rescue).", rescue);
    }
}
