using NotesToolkit.Insights;

namespace NotesToolkit.Linting.Rules;

internal sealed class OverdueUnaddressed() : TeamRule(Error("NT502", "overdue-unaddressed") with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(string person, LintContext context) =>
        from latest in context.MeetingsWith(person).TakeLast(1)
        from held in PassedOver.Of(context.NotesWith(person), latest)
        let commitment = held.Commitment
        let example = commitment.Id is { } id ? $": - [ ] {context.Redactor.Name(id)} …" : string.Empty
        let name = CommitmentChange.Name(commitment, context.Redactor)
        let message = $"{name} was due on {commitment.Due!.Value.Text()} and this meeting does not speak of it. "
            + $"Write under Follow-up what became of it: [x], [-], or [ ] with a new due date or with words{example}."
        let told = latest.FollowUps.FirstOrDefault(line => line.Id.Length > 0 && line.Id == commitment.Id)
        select Found(latest, told?.IdSpan ?? Places.Of(latest, SectionKind.FollowUp), message).Beside(held, "the commitment");
}
