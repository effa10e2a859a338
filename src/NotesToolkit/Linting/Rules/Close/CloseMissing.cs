namespace NotesToolkit.Linting.Rules;

internal sealed class CloseMissing() : NoteRule(Error("NT101", "close-missing", Fixability.Unsafe) with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        Notes.NothingAgreed? said = note.NothingAgreed;
        bool isBlank = note.Kind is NoteKind.OneOnOne or NoteKind.SkipLevel && BlankNote.IsBlank(note, () => context.InReach(note));
        if (!(isBlank || IsOpenEnded(note, context)) || said is { Reason.Length: > 0 })
            return [];

        if (BlankNote.IsJottings(note) && Jottings.Read(note, context.Configuration.Vocabulary) is var (firstLine, advice, fix))
            return [Found(note, firstLine, $"what was said stands under no section. {advice}", fix)];

        TextSpan place = said?.Span ?? Places.Of(note, SectionKind.Commitments);
        string message = isBlank
            ? "nothing is written yet. Write what was said and agreed; if the meeting was not held, write kind: cancelled and by: who."
            : said is not null ? "nothing was agreed, and the note does not say why. Write nothing agreed: and the reason."
            : $"the meeting ends without a commitment. Write one under ## Commitments: {LooseCommitment.Form}; or nothing agreed: and the reason."
                + note.WhyMissing(SectionKind.Commitments);
        return [Found(note, place, message)];
    }

    internal static bool IsOpenEnded(Note note, LintContext context) =>
        note is { Kind: NoteKind.OneOnOne or NoteKind.SkipLevel, Commitments.Count: 0 }
        && !note.FollowUps.Any(line => KeepsOpen(line, note, context));

    private static bool KeepsOpen(FollowUp line, Note note, LintContext context) => line.Kind switch
    {
        // A due date that cannot be read is reported by another rule.
        FollowUpKind.Moved => line.Item["due"]!.Day is not { } due || !(due < note.Date),
        FollowUpKind.StillOpen => context.CommitmentsWith(line.Id, note).Find(line.Id)
            .Any(held => held.Commitment.Item["due"] is { } due && (due.Day is not { } day || !(day < note.Date))),
        _ => false,
    };
}
