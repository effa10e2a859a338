using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Linting.Rules;

internal sealed class MissedWithoutResponse() : TeamRule(Error(LookBack.Misses) with { Needs = RuleNeeds.Record })
{
    public override bool MayFire(string person, LintContext context) => context.MayHaveMissed(person);

    public override IEnumerable<Diagnostic> Check(string person, LintContext context)
    {
        Record record = context.Record;
        IReadOnlyList<Miss> misses = Miss.Of(record, person, context.Of(LookBack.Misses, person));
        if (misses.Count < 2 || Miss.IsAnswered(record, person, misses[^1]))
            yield break;

        HeldCommitment? last = context.Find(misses[^1].Trail);
        Note? next = context.MeetingsWith(person).LastOrDefault(meeting => meeting.Date > misses[^1].Day);
        if ((last?.Note ?? next ?? (context.NotesWith(person) is [.., var latest] ? latest : null)) is not { } note)
            yield break;

        TextSpan place = last?.Commitment.Item is not { } item ? note.Source.GetLine(1) : (item["missed"] ?? item["due"])?.Span ?? item.FirstLine;
        int commitments = misses.Select(miss => miss.Trail).Distinct().Count();
        string times = commitments == misses.Count ? string.Empty : $" {misses.Count} times";
        string what = string.Join(", ", misses.Select(miss => CommitmentChange.Name(miss.Trail, context.Redactor)
            + (miss.Event.Kind == EventKind.Missed ? $" on {miss.Day.Text()}" : $" moved late to {miss.Event.To}")));
        yield return FoundUntilNext(
            next, note.Source, place,
            $"{context.Redactor.Name(person)} missed {Counted.Of(commitments, "commitment")}{times} ({what}) and no performance feedback was given "
                + "after the last. Say it, and write under Feedback the gap, the standard, the review date and the consequence; "
                + $"if it cannot be said now, put <!-- notes: off {Info.Name} -- reason --> above the first heading.");
    }
}
