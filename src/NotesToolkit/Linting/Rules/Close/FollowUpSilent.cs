using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class FollowUpSilent() : NoteRule(Warning("NT116", "follow-up-silent", Fixability.Safe) with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from line in note.FollowUps
        where line is { Kind: FollowUpKind.StillOpen, Id.Length: > 0, Settled.Count: 0 }
        let holders = context.CommitmentsWith(line.Id, note).Find(line.Id)
        where holders is [{ Commitment: { State: Notes.CommitmentState.Open } commitment }] && commitment.Due <= note.Date
        select Judge(note, line, holders[0], context);

    private Diagnostic Judge(Note note, FollowUp line, HeldCommitment origin, LintContext context)
    {
        string added = line.Added(origin.Commitment);
        (DayReading Day, string Words)? typed = FollowUpWords.Moved(added, context.WordsOf(note));
        string? moved = typed?.Day.Day?.Text();
        string said = added.Length == 0 ? "this line does not say what became of it"
            : "this line says so in words only" + (moved is null && typed is { Day: { Days.Count: > 1 } either, Words: var words }
                ? $" (\"{words}\" can be {either.Names})"
                : string.Empty);
        string write = moved is null
            ? "Write [x] where it was kept, [-] where it was missed, or [due:: yyyy-MM-dd] with the new day."
            : $"Write [due:: {moved}] on it.";
        return Found(
            note, line.Item, $"{context.Redactor.Name(line.Id)} was due on {origin.Commitment.Due!.Value.Text()}, and {said}. {write}",
            moved is null ? null : new FieldEdits(line.Item).Set("due", moved).AsFix()).Beside(origin, "the commitment");
    }
}
