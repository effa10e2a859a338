using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>What became of a commitment that was there before.</summary>
internal sealed record CommitmentChange(HeldCommitment Before, HeldCommitment? After)
{
    /// <summary>Whether the line is the same and its id is not.</summary>
    public bool ChangesId => Before.Commitment.Id is not null && After is not null && After.Commitment.Id != Before.Commitment.Id;

    /// <summary>What became of every commitment of a note.</summary>
    public static IEnumerable<CommitmentChange> Of(Note before, Note after, LintContext context)
    {
        foreach ((Commitment? old, Commitment? current) in CommitmentMatching.Match(before, after))
        {
            if (old is not null)
            {
                HeldCommitment was = new(before, old);
                yield return new(was, current is null || IsAnother(was, current, context) ? FindElsewhere(was, after, context) : new(after, current));
            }
        }
    }

    /// <summary>How the commitment is named in a message, which quotes no text of a note.</summary>
    public static string Name(Commitment commitment) => Name(commitment.Id, commitment.Owner, commitment.Due);

    /// <summary>Likewise.</summary>
    public static string Name(Trail trail) => Name(trail.Id, trail.Owner, trail.LatestDue);

    private static string Name(string? id, string? owner, DateOnly? due) => id
        ?? "the commitment" + (owner is null ? string.Empty : $" of @{owner}") + (due is null ? string.Empty : $" due {due.Value.Text()}");

    /// <summary>A line with like words is another commitment where another note had its id before: it was moved here.</summary>
    private static bool IsAnother(HeldCommitment was, Commitment current, LintContext context) =>
        was.Commitment.Id is not null && current.Id is not null && was.Commitment.Id != current.Id
        && context.FormerCommitments.Find(current.Id).Any(former => former.Note.Path != was.Note.Path);

    private static HeldCommitment? FindElsewhere(HeldCommitment was, Note after, LintContext context)
    {
        if (was.Commitment.Id is { } id)
        {
            IReadOnlyList<HeldCommitment> held = context.Commitments.Find(id);
            return held.Count >= context.FormerCommitments.Find(id).Count
                ? (held.Count > 0 ? held[0] : null)
                : held.FirstOrDefault(other => SameWords(other, was));
        }

        return context.Commitments.All.FirstOrDefault(other =>
            other.Note.Path != after.Path && SameWords(other, was) && other.Commitment.Owner == was.Commitment.Owner
            && !context.FormerCommitments.All.Any(former => former.Note.Path == other.Note.Path && SameWords(former, was)));
    }

    private static bool SameWords(HeldCommitment left, HeldCommitment right) => WordMatch.Similarity(left.Commitment.Wording, right.Commitment.Wording) >= 0.5;
}
