using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT114: a Follow-up line names no commitment of the root.</summary>
internal sealed class FollowUpUnknown : NoteRule
{
    /// <summary>Each guess looks at every id of the root; somebody with more unknown ids than this mistyped none of them.</summary>
    private const int MostGuesses = 20;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT114", "follow-up-unknown", Severity.Error, "A Follow-up line has an id that the root does not have.", Fixability.Unsafe) { Needs = RuleNeeds.Notebook };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        int guesses = MostGuesses;

        // A line without a box that begins with a plain word is prose.
        foreach (FollowUp line in note.FollowUps.Where(line => line.Item.Box is not null || Places.LooksLikeId(line.Id)))
        {
            // Where a note that cannot be read has the id, that is the fault, and not this line.
            CommitmentIndex index = context.CommitmentsWith(line.Id, note);
            if (index.Find(line.Id).Count > 0 || context.UnreadableIds.Contains(line.Id))
                continue;

            string? nearest = Places.LooksLikeId(line.Id) && guesses-- > 0 ? Spelling.Nearest(line.Id, index.Ids) : null;
            yield return Found(
                note.Source,
                line.IdSpan.IsEmpty ? Places.Of(line.Item) : line.IdSpan,
                nearest is null
                    ? "no commitment has this id. Write the id of the commitment behind the box; leave the box out where the line is about none."
                    : $"no commitment has this id. Did you mean {nearest}?",
                nearest is null ? null : Fix.Unsafe(note.Source, new TextEdit(line.IdSpan, nearest)));
        }
    }
}
