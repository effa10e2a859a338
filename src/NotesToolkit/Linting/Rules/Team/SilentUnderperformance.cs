using NotesToolkit.Insights;

namespace NotesToolkit.Linting.Rules;

internal sealed class SilentUnderperformance() : TeamRule(
    Warning(LookBack.Silence) with { Needs = RuleNeeds.Record | RuleNeeds.Whole })
{
    public override bool MayFire(string person, LintContext context) => context.MayHaveMissed(person) || context.HasTopics(person);

    public override IEnumerable<Diagnostic> Check(string person, LintContext context)
    {
        Period period = context.Of(LookBack.Silence, person);
        if (SilentTrouble.Of(context.Record, person, period) is { } trouble
            && context.NotesWith(person) is [.., var latest] and var notes)
        {
            Note note = notes.LastOrDefault(note => note.Date <= period.To) ?? latest;
            string reasons = string.Join(", ", trouble.Misses.CountBy(miss => CommitmentChange.Name(miss.Trail, context.Redactor))
                .Select(missed => $"{missed.Key} missed{(missed.Value > 1 ? $" {missed.Value} times" : string.Empty)}")
                .Concat(trouble.Topics.Select(topic => $"#{topic.Name} unanswered")));
            yield return Found(note, $"the record of {context.Redactor.Name(person)} shows trouble ({reasons}) and no note says so. "
                + "Give performance feedback, or write a signal with its evidence.");
        }
    }
}
