using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class FollowUpUnsettled() : NoteRule(Error("NT112", "follow-up-unsettled", Fixability.Safe) with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from line in note.FollowUps
        where line.Kind != FollowUpKind.Unclear && note.Date is not null
        let index = context.CommitmentsWith(line.Id, note)
        let holders = index.Find(line.Id)
        where holders.Count == 1
        let origin = holders[0]
        let fault = Fault(new(note, line), origin, [.. index.FollowUps(line.Id)], context)
        where fault is not null
        select Found(note, line.Item, fault.Value.Message, fault.Value.Fix).Beside(origin, "the commitment");

    private static (string Message, Fix? Fix)? Fault(HeldFollowUp held, HeldCommitment origin, IReadOnlyList<HeldFollowUp> lines, LintContext context)
    {
        (Note note, FollowUp line) = held;
        if (line.Contradiction is { } settled)
        {
            return (settled.Day is null
                ? $"{settled.Words} is no one day. Write [on:: yyyy-MM-dd]."
                : $"{settled.Words} stands there, and the box or another day says something else. Keep the one that is true.", null);
        }

        FollowUp? contrary = note.FollowUps.FirstOrDefault(other => other.Id == line.Id && CarryOver.Contradict(held, new(note, other)));
        if (contrary is { Item.Span.Start: var other })
        {
            return other >= line.Item.Span.Start ? null
                : ($"line {note.Source.GetLineNumber(other)} says something else of {line.Id}. Keep the one that is true.", null);
        }

        CarryOver carry = new(origin, lines, context.Configuration.Vocabulary);
        if (carry.Says(held))
            return null;

        if (FollowUpWords.Unsaid(line, line.Added(origin.Commitment), context.WordsOf(note)) is { } question)
            return (question, null);

        Fix? fix = carry.Edits(held)?.AsFix();
        return ($"{origin.Place} {Told(line, origin.Commitment, fix is not null)}", fix);
    }

    private static string Told(FollowUp line, Commitment commitment, bool isMended) => commitment.State switch
    {
        _ when isMended => "does not say so yet. Settle it there; `notes fix` does.",
        Notes.CommitmentState.Open when line is { Kind: FollowUpKind.Dropped, Reason: null } =>
            "does not say so yet, and this line does not say why it was dropped. Write [why:: the reason] here.",
        Notes.CommitmentState.Open => "does not say so yet, nor what an earlier line of Follow-up says, which `notes fix` carries first.",
        Notes.CommitmentState.Unclear => "has a box that its fields do not explain. Mend it there first.",
        var state => $"says something else of this commitment. It is {state.ToString().ToLowerInvariant()}"
            + $"{(commitment.SettledOn is { } day ? $" on {day.Text()}" : string.Empty)} there. Correct the one that is wrong.",
    };
}
