namespace NotesToolkit.Linting.Rules;

internal sealed class FollowUpUnsettled() : NoteRule(
    Error("NT112", "follow-up-unsettled",
        "A Follow-up line says what its origin line does not.", Fixability.Safe) with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (FollowUp line in note.FollowUps.Where(line => line.Kind is not (FollowUpKind.StillOpen or FollowUpKind.Unclear)))
        {
            CommitmentIndex index = context.CommitmentsWith(line.Id, note);
            if (note.Date is null || index.Find(line.Id) is not [var origin])
                continue;

            CarryOver carry = new(origin, [.. index.FollowUps(line.Id)]);
            HeldFollowUp held = new(note, line);
            if (!carry.Says(held))
            {
                Fix? fix = carry.Edits(held)?.AsFix();
                string what = fix is null
                    ? "says something else of this commitment. Correct the one that is wrong."
                    : "does not say so yet. Settle it there; `notes fix` does.";
                yield return Found(note, line.Item, $"{Places.Line(origin)} {what}", fix).Beside(origin, "the commitment");
            }
        }
    }
}
