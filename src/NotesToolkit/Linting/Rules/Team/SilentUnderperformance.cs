using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT506: the record shows that something is wrong, and no note says so.</summary>
internal sealed class SilentUnderperformance : TeamRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT506", "silent-underperformance", Severity.Warning, "Two misses or recurrences, and no performance feedback and no signal.") { Days = 60 };

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> CheckPerson(string person, LintContext context)
    {
        DateOnly from = LookBack.From(Info, person, context);
        Note[] recent = [.. context.NotesWith(person).Where(note => note.Date >= from && note.Date <= context.Today)];
        if (recent.Length == 0 || recent.Any(note => LookBack.HasPerformanceFeedback(note) || note.ItemsOf(SectionKind.Signals).Any(item => item["signal"] is not null)))
        {
            yield break;
        }

        string[] reasons =
        [
            .. context.MissesBy(person)
                .Where(miss => miss.Day >= from && miss.Day <= context.Today)
                .Select(miss => $"{CommitmentChange.Name(miss.Commitment.Commitment)} missed"),
            .. LookBack.Unanswered(Info, person, context).Select(recurrence => $"#{recurrence.Topic} unanswered"),
        ];
        if (reasons.Length >= 2)
        {
            yield return Found(
                recent[^1].Source,
                FrontMatterEdits.Place(recent[^1]),
                $"the record of {person} shows trouble ({string.Join(", ", reasons)}) and no note says so. Give performance feedback, or write a signal with its evidence.");
        }
    }
}
