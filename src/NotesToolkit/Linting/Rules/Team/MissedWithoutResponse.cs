using NotesToolkit.Configuration;
using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT503: a person missed two commitments, and nobody told them.</summary>
internal sealed class MissedWithoutResponse : TeamRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT503", "missed-without-response", Severity.Error, "Two misses by one person, and no performance feedback after the second.") { Days = 60, Needs = RuleNeeds.Record };

    /// <inheritdoc/>
    public override bool ChecksStagedNotes => true;

    /// <inheritdoc/>
    public override bool MayFire(string person, LintContext context) => context.MayHaveMissed(person);

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> CheckPerson(string person, LintContext context)
    {
        TeamRecord record = context.Record;
        IReadOnlyList<Miss> misses = Miss.Of(record, person, context.LookBack(Info, person));
        if (misses.Count < 2 || Miss.IsAnswered(record, person, misses[^1]))
            yield break;

        HeldCommitment? last = context.Find(misses[^1].Trail);
        Note? next = context.MeetingsWith(person).LastOrDefault(meeting => meeting.Date > misses[^1].Day);
        if ((last?.Note ?? next ?? (context.NotesWith(person) is [.., var latest] ? latest : null)) is not { } note)
            yield break;

        yield return FoundUntilNext(
            next,
            note.Source,
            last is null ? FrontMatterEdits.Place(note) : (last.Commitment.Item["missed"] ?? last.Commitment.Item["due"])?.Span ?? last.Commitment.Item.FirstLine,
            $"{person} missed {misses.Count} commitments ({string.Join(", ", misses.Select(Tell))}) and no performance feedback was given after the last. "
                + "Say it, and write under Feedback the gap, the standard, the review date and the consequence.");
    }

    private static string Tell(Miss miss) => miss.Event.Kind == EventKind.Missed
        ? $"{CommitmentChange.Name(miss.Trail)} on {miss.Day.Text()}"
        : $"{CommitmentChange.Name(miss.Trail)} moved late to {miss.Event.To}";
}
