using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class FollowUpSilent() : NoteRule(Warning("NT116", "follow-up-silent", Fixability.Safe) with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (FollowUp line in note.FollowUps.Where(line => line is { Kind: FollowUpKind.StillOpen, Id.Length: > 0, Settled.Count: 0 }))
        {
            if (context.CommitmentsWith(line.Id, note).Find(line.Id) is not [var origin]
                || origin.Commitment is not { Due: { } due, State: Notes.CommitmentState.Open } || !(due <= note.Date))
            {
                continue;
            }

            string added = line.Added(origin.Commitment);
            (DayReading Day, string Words)? typed = FollowUpWords.Moved(added, context.WordsOf(note));
            DateOnly? moved = typed?.Day.Day;
            string said = added.Length == 0 ? "this line does not say what became of it"
                : "this line says so in words only" + (moved is null && typed is { Day: { Days.Count: > 1 } either, Words: var words }
                    ? $" (\"{words}\" can be {either.Names})"
                    : string.Empty);
            string write = moved is null
                ? "Write [x] where it was kept, [-] where it was missed, or [due:: yyyy-MM-dd] with the new day."
                : $"Write [due:: {moved.Value.Text()}] on it.";
            Fix? fix = moved is null ? null : new FieldEdits(line.Item).Set("due", moved.Value.Text()).AsFix();
            yield return Found(
                note, line.Item, $"{context.Redactor.Name(line.Id)} was due on {due.Text()}, and {said}. {write}", fix)
                .Beside(origin, "the commitment");
        }
    }
}
