namespace NotesToolkit.Linting.Rules;

internal sealed class FollowUpUnknown() : NoteRule(Error("NT114", "follow-up-unknown", Fixability.Unsafe) with { Needs = RuleNeeds.Notebook })
{
    /// <summary>Each guess looks at every id of the root; somebody with more unknown ids than this mistyped none of them.</summary>
    private const int MostGuesses = 20;

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        int guesses = MostGuesses;
        Lazy<HashSet<string?>> unreadable = new(() =>
            [.. context.Notebook.Notes.Where(other => !other.IsReadable).SelectMany(other => other.Commitments).Select(held => held.Id)]);
        foreach (FollowUp line in note.FollowUps.Where(IsMeant))
        {
            // Where a note that cannot be read has the id, that is the fault, and not this line.
            CommitmentIndex index = context.CommitmentsWith(line.Id, note);
            if (index.Find(line.Id).Count > 0 || unreadable.Value.Contains(line.Id))
                continue;

            string? nearest = LooksLikeId(line.Id) && guesses-- > 0 ? Spelling.Nearest(line.Id, index.Ids) : null;
            Diagnostic found = FoundNear(
                note.Source, line.IdSpan.IsEmpty ? Places.Of(line.Item) : line.IdSpan, "no commitment has this id.", nearest,
                "Write the id of the commitment behind the box; leave the box out where the line is about none.");
            yield return nearest is null ? found : found.Beside(index.Find(nearest)[0], "the commitment of that id");
        }
    }

    /// <summary>Whether a line is about a commitment: without a box one that begins with a plain word is prose.</summary>
    internal static bool IsMeant(FollowUp line) => line.Item.Box is not null || LooksLikeId(line.Id);

    private static bool LooksLikeId(string word) => word.Contains('-', StringComparison.Ordinal) && word.Any(char.IsAsciiDigit);
}
