using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting.Rules;

internal sealed class CommitmentState() : NoteRule(Error("NT110", "commitment-state", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        note.Commitments.Select(commitment => Judge(note, commitment, context.Judged(note).Typed(commitment))).OfType<Diagnostic>()
            .Concat(
                from line in note.FollowUps
                where line.Item.Box is not { IsKnown: true } && FollowUpUnknown.IsMeant(line)
                let mark = line.Item.Box?.Mark
                let isMendable = mark is '/' or '!' or '>' or '?'
                let fix = isMendable ? new Fix(mark is '/' or '!', note.Source, new FieldEdits(line.Item).Mark(' ').Edits) : null
                select Found(
                    note, line.Item, "this Follow-up line has no box that says what happened. "
                        + "Write [x] kept, [ ] still open or moved, [-] missed or dropped, before the id.", fix));

    private Diagnostic? Judge(Note note, Commitment commitment, TypedLine typed)
    {
        TypedWord[] marks = [.. typed.Days.Where(day => day is { Key: not "due", Value: not null })];
        return marks.Length > 0 ? Stored(note, commitment.Item, marks)
            : typed.Days.FirstOrDefault(day => day.Key != "due") is { } mark
            ? Found(note, mark.Span, $"{mark.Question}. Write [{mark.Key}:: yyyy-MM-dd].")
            : typed.Settled is { } settled ? Found(note, settled.Span, settled.Question)
            : Fault(commitment) is { } message ? Found(note, commitment.Item, message, Mend(commitment, note.Source, typed))
            : null;
    }

    private Diagnostic Stored(Note note, Item item, TypedWord[] marks)
    {
        FieldEdits edits = marks.Aggregate(new FieldEdits(item), static (edits, mark) => edits.Cut(mark.Span).Set(mark.Key, mark.Value!));
        string fields = string.Join(" and ", marks.Select(mark => $"[{mark.Key}:: {mark.Value}]"));
        string words = string.Join(", ", marks.Select(mark => mark.Words));
        return Found(note, marks[0].Span, $"the day stands there in words: {words}. Write {fields}.", edits.AsFix());
    }

    private static string? Fault(Commitment commitment)
    {
        Item item = commitment.Item;
        bool isDone = item["completion"] is not null;
        bool isMissed = item["missed"] is not null;
        bool isDropped = item["cancelled"] is not null;
        return item.Box switch
        {
            _ when item.IsUnread =>
                "a quotation, code or HTML stands behind the bullet, and nothing in it is read. Write plain words there: - [ ] @who does what.",
            null => "no box. Write [ ] before it while it is open, [x] when it is done, [-] when it was missed or dropped, "
                + "and a space behind the box.",
            { IsKnown: false } => "an unknown box. Write [ ] while it is open, [x] when it is done, [-] when it was missed or dropped.",
            { IsOpen: true } when isDone || isMissed || isDropped => "the box is open, and a field says that it is settled. "
                + $"Write {(isDone && (isMissed || isDropped) ? "[x] or [-]" : isDone ? "[x]" : "[-]")}, or remove the field.",
            { IsDone: true } when isMissed || isDropped => "the box says done, and a field says missed or dropped. Keep the one that is true.",
            { IsDone: true } when !isDone => "done, and it does not say when. Write [completion:: yyyy-MM-dd].",
            { IsGivenUp: true } when isDone => "the box says missed or dropped, and completion says done. Keep the one that is true.",
            { IsGivenUp: true } when isMissed && isDropped =>
                "both missed and cancelled. Keep missed if it was late, cancelled if it was given up before.",
            { IsGivenUp: true } when !isMissed && !isDropped =>
                "missed or dropped? Write [missed:: yyyy-MM-dd], or [cancelled:: yyyy-MM-dd] and [why:: the reason].",
            { IsGivenUp: true } when isDropped && commitment.Reason is null => "dropped, and it does not say why"
                + (commitment.Moves.LastOrDefault(move => move.Why is not null) is { } move
                    ? $": the why behind [was:: {move.Was.Value}] is that move's. "
                        + $"Write [why:: the reason] behind [cancelled:: {item["cancelled"]!.Value}]."
                    : ". Write [why:: the reason]."),
            _ => null,
        };
    }

    /// <summary>The box that the fields name, where they name one only; <c>[&gt;]</c> and <c>[?]</c> mean "moved" and "a question" to some.</summary>
    private static Fix? Mend(Commitment commitment, SourceText source, TypedLine typed)
    {
        Item item = commitment.Item;
        char? mark = (item["completion"], item["missed"], item["cancelled"]) switch
        {
            (not null, null, null) => 'x',
            (null, not null, null) => '-',
            (null, null, not null) when commitment.Reason is not null => '-',
            (null, null, null) when item.Box is null or { Mark: '/' or '!' or '>' or '?' } => ' ',
            _ => null,
        };

        // A ticked box is somebody's word that it was done; which of the two is true, the fields cannot tell.
        if (mark is null || item.IsUnread || item.Box is { IsDone: true } || item.Box?.Mark == mark)
            return null;

        // A box that no space follows is none yet.
        if (item.Box is null && source.Slice(item.FirstLine) is ['[', var tight, ']', ..] && char.ToLowerInvariant(tight) != mark)
            return null;

        bool isSaid = commitment.Owners.Count > 0 || typed.Owner?.Value is not null || item["due"] is not null || typed.Due?.Value is not null;
        bool isSafe = mark == ' ' && (item.Box is null ? isSaid : item.Box.Mark is '/' or '!');
        return new(isSafe, source, new FieldEdits(item).Mark(mark.Value).Edits);
    }
}
