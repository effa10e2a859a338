namespace NotesToolkit.Linting.Rules;

internal sealed class FollowUpUnsettled() : NoteRule(Error("NT112", "follow-up-unsettled", Fixability.Safe) with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (FollowUp line in note.FollowUps.Where(SaysSomething))
        {
            CommitmentIndex index = context.CommitmentsWith(line.Id, note);
            if (note.Date is null || index.Find(line.Id) is not [var origin])
                continue;

            HeldFollowUp held = new(note, line);
            HeldFollowUp[] contrary = [.. note.FollowUps.Where(other => other.Id == line.Id).Select(other => new HeldFollowUp(note, other))
                .Where(other => CarryOver.Contradict(held, other))];
            if (line.Contradiction is { } settled)
            {
                yield return Found(note, line.Item, settled.Day is null
                    ? $"{settled.Words} is no one day. Write [on:: yyyy-MM-dd]."
                    : $"{settled.Words} stands there, and the box or another day says something else. Keep the one that is true.")
                    .Beside(origin, "the commitment");
            }
            else if (contrary.Length > 0)
            {
                if (contrary[0].FollowUp.Item.Span.Start < line.Item.Span.Start)
                {
                    int other = note.Source.GetLineNumber(contrary[0].FollowUp.Item.Span.Start);
                    yield return Found(note, line.Item, $"line {other} says something else of {line.Id}. Keep the one that is true.")
                        .Beside(origin, "the commitment");
                }
            }
            else if (new CarryOver(origin, [.. index.FollowUps(line.Id)], context.Configuration.Vocabulary) is var carry && !carry.Says(held))
            {
                Fix? fix = carry.Edits(held)?.AsFix();
                yield return Found(note, line.Item, $"{Places.Line(origin)} {Told(line, origin.Commitment, fix is not null)}", fix)
                    .Beside(origin, "the commitment");
            }
        }
    }

    private static bool SaysSomething(FollowUp line) =>
        line is { Kind: not (FollowUpKind.StillOpen or FollowUpKind.Unclear) } or { Kind: FollowUpKind.StillOpen, Settled.Count: > 0 };

    private static string Told(FollowUp line, Commitment commitment, bool isMended)
    {
        string on = commitment.SettledOn is { } day ? $" on {day.Text()}" : string.Empty;
        return commitment.State switch
        {
            _ when isMended => "does not say so yet. Settle it there; `notes fix` does.",
            Notes.CommitmentState.Open when line is { Kind: FollowUpKind.Dropped, Reason: null } =>
                "does not say so yet, and this line does not say why it was dropped. Write [why:: the reason] here.",
            Notes.CommitmentState.Open => "does not say so yet, nor what an earlier line of Follow-up says, which `notes fix` carries first.",
            Notes.CommitmentState.Unclear => "has a box that its fields do not explain. Mend it there first.",
            var state => $"says something else of this commitment. It is {state.ToString().ToLowerInvariant()}{on} there. "
                + "Correct the one that is wrong.",
        };
    }
}
