using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT503: a person missed two commitments, and nobody told them.</summary>
internal sealed class MissedWithoutResponse : TeamRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT503", "missed-without-response", Severity.Error, "Two misses by one person, and no performance feedback after the second.") { Days = 60 };

    /// <inheritdoc/>
    public override bool ChecksStagedNotes => true;

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> CheckPerson(string person, LintContext context)
    {
        DateOnly from = LookBack.From(Info, person, context);
        Miss[] misses = [.. context.MissesBy(person).Where(miss => miss.Day >= from && miss.Day <= context.Today)];
        if (misses.Length < 2 || context.NotesWith(person).Any(note => note.Date >= misses[^1].Day && LookBack.HasPerformanceFeedback(note)))
        {
            yield break;
        }

        (Note note, Commitment last) = misses[^1].Commitment;
        yield return FoundUntilNext(
            context.MeetingsWith(person).LastOrDefault(meeting => meeting.Date > misses[^1].Day),
            note.Source,
            (last.Item["missed"] ?? last.Item["due"])?.Span ?? last.Item.FirstLine,
            $"{person} missed {misses.Length} commitments ({string.Join(", ", misses.Select(Tell))}) and no performance feedback was given after the last. "
                + "Say it, and write under Feedback the gap, the standard, the review date and the consequence.");
    }

    private static string Tell(Miss miss) =>
        $"{CommitmentChange.Name(miss.Commitment.Commitment)} {(miss.MovedTo is { } to ? $"moved late to {to.Text()}" : $"on {miss.Day.Text()}")}";
}
