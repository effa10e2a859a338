using NotesToolkit.Disclosure;
using NotesToolkit.History;

namespace NotesToolkit.Linting;

internal sealed record CommitmentChange(HeldCommitment Before, HeldCommitment? After)
{
    public static IEnumerable<CommitmentChange> Of(Note before, Note after, LintContext context) =>
        from pair in Match(before, after)
        where pair.Before is not null
        let was = new HeldCommitment(before, pair.Before!)
        let isGone = pair.After is null || IsAnother(was, pair.After!, context)
        select new CommitmentChange(was, isGone ? FindElsewhere(was, after, context) : new(after, pair.After!));

    /// <summary>How a commitment is named in a message, which quotes no text of a note.</summary>
    public static string Name(Commitment commitment, Redactor redactor) =>
        Name(commitment.Id, commitment.Owner, commitment.Due, redactor);

    public static string Name(Trail trail, Redactor redactor) => Name(trail.Id, trail.Owner, trail.LatestDue, redactor);

    private static string Name(string? id, string? owner, DateOnly? due, Redactor redactor) => id is not null ? redactor.Name(id)
        : "the commitment" + (owner is null ? string.Empty : $" of @{redactor.Name(owner)}")
            + (due is null ? string.Empty : $" due {due.Value.Text()}");

    /// <summary>The same commitments in both, by id, and else by words. A line whose id changed is still the same line.</summary>
    private static IEnumerable<(Commitment? Before, Commitment? After)> Match(Note before, Note after)
    {
        Pairing<Commitment> pairing = new(before.Commitments, after.Commitments);
        pairing.ByKey(commitment => commitment.Id, (old, current) => WordMatch.AreAlike(old.Wording, current.Wording));
        pairing.ByKey(commitment => WordMatch.Key(WordMatch.Words(commitment.Wording)));
        pairing.ByKey(commitment => commitment.Id);
        pairing.ByWords(commitment => commitment.Wording);
        return pairing.Pairs;
    }

    /// <summary>A line with like words is another commitment where another note had its id before: it was moved here.</summary>
    private static bool IsAnother(HeldCommitment was, Commitment current, LintContext context) =>
        was.Commitment.Id is not null && current.Id is not null && was.Commitment.Id != current.Id
        && context.FormerCommitments.Find(current.Id).Any(former => former.Note.Path != was.Note.Path);

    /// <summary>Where a commitment went: one of those with its id, of fewer than there were the one with its words; else by its words.</summary>
    private static HeldCommitment? FindElsewhere(HeldCommitment was, Note after, LintContext context) =>
        was.Commitment.Id is { } id && context.Notebook.Commitments.Find(id) is var held
            ? held.FirstOrDefault(other => held.Count >= context.FormerCommitments.Find(id).Count || SameWords(other, was))
            : context.Notebook.Commitments.All.FirstOrDefault(other =>
                other.Note.Path != after.Path && SameWords(other, was) && other.Commitment.Owner == was.Commitment.Owner
                && !context.FormerCommitments.All.Any(former => former.Note.Path == other.Note.Path && SameWords(former, was)));

    private static bool SameWords(HeldCommitment left, HeldCommitment right) =>
        WordMatch.AreAlike(left.Commitment.Wording, right.Commitment.Wording);
}
