using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>A note of which the record cannot be taken for what was written in the meeting.</summary>
internal sealed record LateNotePart(DateOnly? Date, DateOnly FirstCommitted, int BusinessDays, Cited Citation);

/// <summary>A note that was changed long after its meeting.</summary>
internal sealed record EditedNotePart(DateOnly? Date, DateOnly Edited, Cited Citation);

/// <summary>What a reader should know before believing a person's record.</summary>
internal sealed class Believe(ReportBuilder report, string person)
{
    private readonly NoteRecord[] notes = [.. report.Source.Record.With(person).Where(note => report.Period.Holds(note.Date))];

    public IReadOnlyList<LateNotePart> LateNotes =>
    [
        .. notes.Where(PatternFinder.IsLate).Select(note => new LateNotePart(
            note.Date,
            note.Trail.First.Day,
            NotesToolkit.Notes.Days.BusinessDaysUntil(note.Date!.Value, note.Trail.First.Day),
            report.Cite(new Citation(note.Trail.Versions[0].Path, note.Trail.First.Info.Id, Line: 1)))),
    ];

    public IReadOnlyList<EditedNotePart> EditedNotes =>
    [
        .. from note in notes
           from edit in PatternFinder.Edits(note)
           select new EditedNotePart(note.Date, edit.Commit.Day, report.Cite(new Citation(edit.Path, edit.Commit.Info.Id, Line: 1))),
    ];

    /// <summary>What was rewritten after the draft window, whole, as the miner and NT407 find it.</summary>
    public IReadOnlyList<RewritePart> Rewrites => field ??=
    [
        .. from note in notes
           from rewrite in History.Rewrites.Of(report.Source.History, note.Trail, report.Source.Redactor, report.Source.ReadBlob)
           let before = report.Cite(new Citation(rewrite.From.Path, rewrite.From.Commit.Info.Id, rewrite.FromLine))
           let after = report.Cite(new Citation(rewrite.To.Path, rewrite.To.Commit.Info.Id, rewrite.ToLine))
           select new RewritePart(
               note.Date,
               TopicHistory.NameOf(rewrite.Section),
               rewrite.Before is { } old ? ReportBuilder.Quote(old) : null,
               rewrite.After is { } current ? ReportBuilder.Quote(current) : null,
               rewrite.ChangedOn,
               rewrite.DaysAfter ?? 0,
               [before, after],
               BeforeCitation: before,
               AfterCitation: after),
    ];

    public IReadOnlyList<ClaimPart> Claims()
    {
        List<ClaimPart> claims = [];
        if (LateNotes is { Count: > 0 } late)
        {
            claims.Add(
                new("late",
                Say.Text($"{late.Count} of {Say.Count(notes.Length, "note")} {Were(late.Count)} ")
                    + "first committed more than a business day after the meeting.",
                [.. late.Select(note => note.Citation)]));
        }

        if (Rewrites.Count == 0 && EditedNotes is { Count: > 0 } edited)
        {
            claims.Add(
                new("edited",
                $"{Say.Count(edited.Count, "change")} {Were(edited.Count)} made to notes more than 30 days after their meeting.",
                [.. edited.Select(note => note.Citation)]));
        }

        NoteRecord[] meetings = [.. notes.Where(note => note.IsMeeting)];
        if (meetings.Where(note => note.IsRescue).ToArray() is { Length: > 0 } rescue)
        {
            claims.Add(new(
                "rescue",
                Say.Text($"In {rescue.Length} of {Say.Count(meetings.Length, "meeting")} the manager stepped in and did the work (stance rescue)."),
                report.Cite(rescue.Select(note => note.Cite()))));
        }

        return claims;
    }

    private static string Were(int count) => count == 1 ? "was" : "were";
}
