namespace NotesToolkit.History;

internal readonly struct TrailEvents(HistoryCommit commit, string path)
{
    public string Path => path;

    /// <summary>The first events of a life: that it was opened, what its text says of the time before, and its settlement where it has one.</summary>
    public IReadOnlyList<TrailEvent> Opening(CommitmentFacts facts)
    {
        List<TrailEvent> events = [New(EventKind.Opened, CommitmentPart.Existence, facts) with { To = facts.Due?.Text() }];
        if (facts.FormerDues.Count > 0 && facts.Due is { } due)
            events.AddRange(Moves(facts, facts.FormerDues, due).Select(move => move with { IsFromText = true, IsLate = false }));

        events.AddRange(Settlement(before: null, facts, OriginalDueOf(facts)));
        return events;
    }

    /// <summary>The due day that a commitment had first, as far as its first version knows.</summary>
    public static DateOnly? OriginalDueOf(CommitmentFacts facts) => facts.FormerDues.Count > 0 ? facts.FormerDues[0].Day : facts.Due;

    public IEnumerable<TrailEvent> Changes(CommitmentPart part, Trail trail, CommitmentFacts facts, bool exists, string? voidReason) => part switch
    {
        CommitmentPart.Existence => [New(exists ? EventKind.Reopened : EventKind.Erased, part, facts) with { Why = voidReason }],
        CommitmentPart.Due => Due(trail, facts),
        CommitmentPart.Settlement => Settlement(trail.Facts, facts, trail.OriginalDue),
        _ => [Rewritten(part, trail.Facts, facts)],
    };

    /// <summary>A day that was taken away in one commit and is another in a later one moved all the same.</summary>
    private IEnumerable<TrailEvent> Due(Trail before, CommitmentFacts facts)
    {
        if (facts.Due is not { } to || before.LatestDue is not { } from || from == to)
            return [Rewritten(CommitmentPart.Due, before.Facts, facts)];

        FormerDue[] added = [.. facts.FormerDues.Skip(before.Facts.FormerDues.Count)];
        bool hasMoves = added.Length > 0 && added[0].Day == from;
        return Moves(facts, hasMoves ? added : [new(from, added.LastOrDefault()?.Why)], to);
    }

    public IEnumerable<TrailEvent> Moves(CommitmentFacts facts, IReadOnlyList<FormerDue> former, DateOnly due)
    {
        foreach (((DateOnly from, string? why), DateOnly to) in former.Zip(former.Select(next => next.Day).Skip(1).Append(due))
            .Where(move => move.First.Day != move.Second))
        {
            yield return New(to > from ? EventKind.Slipped : EventKind.Moved, CommitmentPart.Due, facts) with
            {
                From = from.Text(),
                To = to.Text(),
                Why = why,

                // A slip on the due day or after it is a miss; before that day it is a renegotiation.
                IsLate = to > from && commit.Day >= from,
            };
        }
    }

    private IEnumerable<TrailEvent> Settlement(CommitmentFacts? before, CommitmentFacts facts, DateOnly? originalDue)
    {
        EventKind? kind = KindOf(facts, originalDue, before is null ? null : commit.Day);
        EventKind? former = before is null ? null : KindOf(before, originalDue, commit.Day);
        if (kind is null && former is null)
            return [];

        TrailEvent settled = New(kind ?? EventKind.Reopened, CommitmentPart.Settlement, facts) with
        {
            From = before?.SettledOn?.Text(),
            To = facts.SettledOn?.Text(),
            Why = kind == EventKind.Dropped ? facts.Why : null,
        };
        return [kind is not null && kind == former ? settled with { Kind = EventKind.Rewritten } : settled];
    }

    /// <summary>A line that came ticked and without a day may be of any day: nobody says that it was kept late.</summary>
    private static EventKind? KindOf(CommitmentFacts facts, DateOnly? originalDue, DateOnly? written) => facts.State switch
    {
        CommitmentState.Done => originalDue is { } due && (facts.SettledOn ?? written) > due ? EventKind.KeptLate : EventKind.Kept,
        CommitmentState.Missed => EventKind.Missed,
        CommitmentState.Dropped => EventKind.Dropped,
        _ => null,
    };

    private TrailEvent Rewritten(CommitmentPart part, CommitmentFacts before, CommitmentFacts facts) =>
        New(EventKind.Rewritten, part, facts) with { From = before.Tell(part), To = facts.Tell(part) };

    private TrailEvent New(EventKind kind, CommitmentPart part, CommitmentFacts facts) => new(kind, part, commit, path, facts.Line);
}
