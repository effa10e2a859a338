using System.Collections.Immutable;

namespace NotesToolkit.History;

/// <summary>
/// Finds the life of a commitment behind a commit, part by part. A part that stands as a parent has it has that parent's events, and what
/// other sides did to it did not happen, unless they took it all back; one that stands as no parent has it moves from the first parent's value.
/// </summary>
internal static class MergedLife
{
    /// <summary>The life behind a commit with one parent: the life before it, with what the commit adds.</summary>
    public static Life Next(Life life, CommitmentFacts facts, bool exists, string? voidReason, LifeEvents events, string path)
    {
        if (ReferenceEquals(facts, life.Facts) && exists == life.Exists && path == life.Path)
            return life;

        ImmutableArray<TrailEvent> told = life.Events;
        foreach (CommitmentPart part in Parts.All)
        {
            if (!life.Agrees(part, facts, exists))
                told = told.AddRange(events.Changes(part, life, facts, exists, voidReason));
        }

        return After(life, facts, exists, voidReason, path, told);
    }

    /// <summary>
    /// The life that a merge leaves: of the parents that it may have been taken from, whose first is moved from where it is as none, and of all.
    /// </summary>
    public static Life Resolve(
        Life first, CommitmentFacts facts, bool exists, string? voidReason, LifeEvents events, IReadOnlyList<Life?> others, IReadOnlyList<Life?> all,
            string path)
    {
        Life[] rest = [.. others.OfType<Life>()];
        List<TrailEvent> result = [];
        foreach (CommitmentPart part in Parts.All)
        {
            Life[] agreeing = [.. rest.Prepend(first).Where(life => life.Agrees(part, facts, exists))];
            result.AddRange(agreeing.Length > 0
                ? agreeing.Aggregate((chosen, other) => Extends(other, chosen, part) ? other : chosen).EventsOf(part)
                : first.EventsOf(part).Concat(part == CommitmentPart.Due
                    ? MergedMoves.Find(first, rest, facts, events)
                    : events.Changes(part, first, facts, exists, voidReason)));
        }

        result.AddRange(NetZeroSides.Find([.. all.OfType<Life>().Prepend(first).Distinct()])
            .Where(happened => !result.Contains(happened, ReferenceEqualityComparer.Instance)).ToList());
        return After(first, facts, exists, voidReason, path, InOrder(first, result));
    }

    private static Life After(Life first, CommitmentFacts facts, bool exists, string? voidReason, string path, ImmutableArray<TrailEvent> events) =>
        first with
        {
            Facts = facts,
            Exists = exists,
            IsVoid = !exists && (voidReason is not null || first.IsVoid),
            Path = path,
            OriginalDue = first.OriginalDue ?? LifeEvents.OriginalDueOf(facts),
            Events = events,
        };

    private static ImmutableArray<TrailEvent> InOrder(Life first, List<TrailEvent> events) =>
        events.SequenceEqual(first.Events, ReferenceEqualityComparer.Instance)
            ? first.Events
            : [.. events.OrderBy(happened => happened.Commit.Order)];

    private static bool Extends(Life longer, Life shorter, CommitmentPart part)
    {
        HashSet<TrailEvent> known = new(longer.EventsOf(part), ReferenceEqualityComparer.Instance);
        int count = 0;
        foreach (TrailEvent happened in shorter.EventsOf(part))
        {
            count++;
            if (!known.Contains(happened))
                return false;
        }

        return known.Count > count;
    }
}
