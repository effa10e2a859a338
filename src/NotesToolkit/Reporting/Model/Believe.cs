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

    public IReadOnlyList<RewritePart> Rewrites { get; } = [];

    /// <summary>What counts against the record itself, in sentences.</summary>
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

        claims.AddRange(Rewrites.Select(rewrite => new ClaimPart(
            "rewrite",
                $"The note of {(rewrite.Note is { } day ? report.Day(day) : "no day")} was rewritten {Say.Count(rewrite.DaysAfter, "day")} later:",
                rewrite.Citations)));
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
