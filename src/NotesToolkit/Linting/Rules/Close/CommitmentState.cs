using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT110: a commitment's box is missing or unknown, or says something else than its fields.</summary>
internal sealed class CommitmentState : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "NT110",
        "commitment-state",
        Severity.Error,
        "A commitment has no box or an unknown one, or its box and its fields disagree.",
        Fixability.Unsafe);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (Commitment commitment in note.Commitments)
        {
            if (Fault(commitment.Item) is { } message)
            {
                yield return Found(note.Source, Places.Of(commitment.Item), message, Mend(commitment.Item, note.Source));
            }
        }

        foreach (FollowUp line in note.FollowUps.Where(line => line.Kind == FollowUpKind.Unclear && (line.Item.Box is not null || Places.LooksLikeId(line.Id))))
        {
            yield return Found(
                note.Source,
                Places.Of(line.Item),
                "this Follow-up line has no box that says what happened. Write [x] kept, [ ] still open or moved, [-] missed or dropped, before the id.");
        }
    }

    private static string? Fault(Item item)
    {
        bool isDone = item["completion"] is not null;
        bool isMissed = item["missed"] is not null;
        bool isDropped = item["cancelled"] is not null;
        return item.Box switch
        {
            null => "no box. Write [ ] before it while it is open, [x] when it is done, [-] when it was missed or dropped, and a space behind the box.",
            { IsKnown: false } => "an unknown box. Write [ ] while it is open, [x] when it is done, [-] when it was missed or dropped.",
            { IsOpen: true } when isDone || isMissed || isDropped =>
                "the box is open, and a field says that it is settled. Tick the box, or remove the field.",
            { IsDone: true } when isMissed || isDropped => "the box says done, and a field says missed or dropped. Keep the one that is true.",
            { IsDone: true } when !isDone => "done, and it does not say when. Write [completion:: yyyy-MM-dd].",
            { IsGivenUp: true } when isDone => "the box says missed or dropped, and completion says done. Keep the one that is true.",
            { IsGivenUp: true } when isMissed && isDropped => "both missed and cancelled. Keep missed if it was late, cancelled if it was given up before.",
            { IsGivenUp: true } when !isMissed && !isDropped =>
                "missed or dropped? Write [missed:: yyyy-MM-dd], or [cancelled:: yyyy-MM-dd] and [why:: the reason].",
            { IsGivenUp: true } when isDropped && item["why"] is null => "dropped, and it does not say why. Write [why:: the reason].",
            _ => null,
        };
    }

    /// <summary>The box that the fields name, where they name one only.</summary>
    private static Fix? Mend(Item item, SourceText source)
    {
        char? mark = (item["completion"], item["missed"], item["cancelled"]) switch
        {
            (not null, null, null) => 'x',
            (null, not null, null) => '-',
            (null, null, not null) when item["why"] is not null => '-',
            (null, null, null) when item.Box is null => ' ',
            _ => null,
        };

        // A ticked box is somebody's word that it was done; which of the two is true, the fields cannot tell.
        return mark is null || item.Box is { IsDone: true } || item.Box?.Mark == mark || (TightBox(item, source) is { } typed && typed != mark)
            ? null
            : Fix.Unsafe(source, new FieldEdits(source, item).Mark(mark.Value).Edits);
    }

    /// <summary>The mark of a box that no space follows, which is none yet.</summary>
    private static char? TightBox(Item item, SourceText source) =>
        item.Box is null && source.Slice(item.FirstLine) is ['[', var mark, ']', ..] ? char.ToLowerInvariant(mark) : null;
}
