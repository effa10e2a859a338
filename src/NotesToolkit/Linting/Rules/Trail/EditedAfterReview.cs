using NotesToolkit.History;

namespace NotesToolkit.Linting.Rules;

internal sealed class EditedAfterReview() : RewritingRule(Warning("NT407", "edited-after-review") with { Days = 30 })
{
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context)
    {
        int days = context.DaysOf(Info, after.Path);
        if (before.Date is not { } date || context.Today.DayNumber - date.DayNumber <= days)
            yield break;

        // Of commitments, those that were there have rules of their own.
        (Sentence? Before, Sentence? After)[] changes =
            [.. NoteSentences.Compare(before, after).Where(change => change.Before?.Section != SectionKind.Commitments)];
        string old = $"a note that is more than {Counted.Of(days, "day")} old";
        foreach (TextSpan place in changes.Select(change => change.After?.Place).OfType<TextSpan>().Distinct())
            yield return Found(after, place, $"this changed in {old}. Put it back, and write what you know now in the next note.");

        int gone = changes.Where(change => change.After is null).DistinctBy(change => change.Before!.Place).Count();
        if (gone > 0)
            yield return Found(after, $"{gone} of the sentences are gone from {old}. Put them back, and write what you know now in the next note.");
    }
}
