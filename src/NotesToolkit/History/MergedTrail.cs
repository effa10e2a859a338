using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Part by part: as a parent has it, with that parent's events; as none has it, it moves from the first parent's value.</summary>
internal static class MergedTrail
{
    private static readonly CommitmentPart[] AllParts = Enum.GetValues<CommitmentPart>();

    /// <summary>The life that a commit leaves; that of a merge, of the parents that it may be of (the first is moved on), and of all.</summary>
    public static Trail Resolve(
        Trail first, CommitmentFacts facts, bool exists, string? voidReason, TrailEvents events, IReadOnlyList<Trail?> others,
        IReadOnlyList<Trail?> all)
    {
        if (all.Count == 0 && ReferenceEquals(facts, first.Facts) && exists == first.Exists && events.Path == first.Path)
            return first;

        Trail[] rest = [.. others.OfType<Trail>()];
        List<TrailEvent> result = [];
        foreach (CommitmentPart part in AllParts)
        {
            Trail[] agreeing = [.. rest.Prepend(first).Where(trail => trail.Agrees(part, facts, exists))];
            result.AddRange(agreeing.Length > 0
                ? agreeing.Aggregate((chosen, other) => Extends(other, chosen, part) ? other : chosen).EventsOf(part)
                : first.EventsOf(part).Concat(part == CommitmentPart.Due && all.Count > 0
                    ? Moves(first, rest, facts, events)
                    : events.Changes(part, first, facts, exists, voidReason)));
        }

        result.AddRange(NetZero([.. all.OfType<Trail>().Prepend(first).Distinct()])
            .Where(happened => !result.Contains(happened, ReferenceEqualityComparer.Instance)).ToList());
        TrailEvent[] inOrder = [.. result.OrderBy(happened => happened.Commit.Order)];
        return first with
        {
            Facts = facts,
            Exists = exists,
            IsVoid = !exists && (voidReason is not null || first.IsVoid),
            Path = events.Path,
            OriginalDue = first.OriginalDue ?? TrailEvents.OriginalDueOf(facts),
            Events = inOrder.SequenceEqual(first.Events, ReferenceEqualityComparer.Instance) ? first.Events : inOrder,
        };
    }

    private static bool Extends(Trail longer, Trail shorter, CommitmentPart part) =>
        longer.EventsOf(part).ToHashSet<TrailEvent>(ReferenceEqualityComparer.Instance).IsProperSupersetOf(shorter.EventsOf(part));

    /// <summary>Who moved a due day that no parent has: the first parent, by the days that the line keeps; then the others; else the merge.</summary>
    private static IEnumerable<TrailEvent> Moves(Trail first, IReadOnlyList<Trail> others, CommitmentFacts facts, TrailEvents events)
    {
        if (facts.Due is not { } due || first.LatestDue is not { } last)
            return events.Changes(CommitmentPart.Due, first, facts, exists: true, voidReason: null);

        List<DateOnly> known = [.. first.Facts.FormerDues.Select(former => former.Day), last];
        List<TrailEvent> sides = [.. others.SelectMany(trail => trail.EventsOf(CommitmentPart.Due)).Except(first.Events)];
        List<TrailEvent> found = [];
        FormerDue[] written = facts.FormerDues.Count > 0 ? [.. facts.FormerDues] : [new(last, Why: null)];
        for (int i = 0; i < written.Length; i++)
        {
            DateOnly to = i + 1 < written.Length ? written[i + 1].Day : due;
            if (i + 1 < written.Length && known.Remove(to))
                continue;

            DateOnly from = i == 0 ? last : written[i].Day;
            if (sides.Find(happened => happened.To == to.Text() && happened.From == from.Text()) is { } same
                || (same = sides.Find(happened => happened.To == to.Text())) is not null)
            {
                sides.Remove(same);
                found.Add(same);
            }
            else
            {
                found.AddRange(events.Moves(facts, [new(from, written[i].Why)], to));
            }
        }

        return found;
    }

    /// <summary>What happened on sides that ended where they began, as a reverted miss, beyond what all share: no merge threw that away.</summary>
    private static IEnumerable<TrailEvent> NetZero(IReadOnlyList<Trail> parents)
    {
        HashSet<TrailEvent> shared = new(parents[0].Events, ReferenceEqualityComparer.Instance);
        foreach (Trail parent in parents.Skip(1))
            shared.IntersectWith(parent.Events);

        return parents.Where(parent => parent.Events.Count > shared.Count && IsNetZero(parent, shared)).SelectMany(parent => parent.Events)
            .Where(happened => !shared.Contains(happened));
    }

    private static bool IsNetZero(Trail trail, HashSet<TrailEvent> shared) => Array.TrueForAll(AllParts, part =>
    {
        TrailEvent[] events = [.. trail.EventsOf(part)];
        return Array.FindIndex(events, happened => !shared.Contains(happened)) is not (>= 0 and int own) || part switch
        {
            CommitmentPart.Existence => (events[own].Kind == EventKind.Erased) == trail.Exists,
            CommitmentPart.Settlement => State(events[..own]) == State(events) && events[own].From == trail.Facts.Tell(part),
            CommitmentPart.Text => TextHash.Of(events[own].From) == TextHash.Of(trail.Facts.Text),
            _ => events[own].From == trail.Facts.Tell(part),
        };
    });

    private static EventKind? State(TrailEvent[] settlements) =>
        Array.FindLast(settlements, happened => happened.Kind != EventKind.Rewritten) is { Kind: not EventKind.Reopened and var kind } ? kind : null;
}

/// <summary>Joins what happened to a note on the sides of a merge, beyond what the merge itself changes in it.</summary>
internal sealed class MergedNotes(RootState state, HistoryCommit merge, IReadOnlyList<RootState> others)
{
    public void Join(string path, bool isChanged)
    {
        foreach (Trail trail in MovedFrom(path).ToList())
            Resolve(trail, []);

        bool isThere = state.Notes.TryGetValue(path, out NoteState? note);
        note ??= state.Gone.Values.Where(gone => gone.Path == path).MaxBy(gone => gone.Versions[^1].Commit.Order);
        if (note is null)
            return;

        RootState[] same = [.. others.Where(other => Has(other, path, isThere ? note.Versions[^1].Blob : default))];
        note = Adopt(note);
        foreach (string key in isChanged ? [] : note.Trails)
            Resolve(state.Trails[key], same);

        foreach (Trail trail in note.Erased.Select(key => state.Trails.GetValueOrDefault(key)).OfType<Trail>().Where(trail => !trail.Exists).ToList())
        {
            Trail? taken = same.Select(other => other.Find(trail))
                .FirstOrDefault(known => known is { Exists: false } && (isChanged || !trail.Events.Except(known.Events).Any()));
            if (taken is null)
                Resolve(trail, isChanged ? others : same);
            else
                state.Trails[trail.Key] = taken with { Key = trail.Key, FirstKey = trail.FirstKey, Identity = trail.Identity };
        }
    }

    /// <summary>Whether a merge took a note as a parent has it: then what other sides did to that note did not happen.</summary>
    public static bool Has(RootState parent, string path, GitId text) =>
        parent.Notes.TryGetValue(path, out NoteState? note) ? note.Versions[^1].Blob == text : text.IsNone;

    /// <summary>The lives of commitments that another side has at a path, and the merge in another note.</summary>
    private IEnumerable<Trail> MovedFrom(string path) =>
        from other in others
        from key in other.Notes.GetValueOrDefault(path)?.Trails ?? []
        let trail = state.Find(other.Trails[key])
        where trail is { Exists: true } && trail.Path != path
        select trail;

    private void Resolve(Trail trail, IReadOnlyList<RootState> sides) => state.Trails[trail.Key] =
        MergedTrail.Resolve(trail, trail.Facts, trail.Exists, voidReason: null, new(merge, trail.Path), [.. sides.Select(side => side.Find(trail))],
            [.. others.Select(side => side.Find(trail))]);

    private NoteState Adopt(NoteState note)
    {
        foreach (RootState other in others)
        {
            NoteState? known = other.Notes.GetValueOrDefault(note.Path) ?? other.Gone.GetValueOrDefault(note.Identity);
            foreach (string key in known?.Erased ?? [])
            {
                if (!state.Trails.ContainsKey(key) && other.Trails.GetValueOrDefault(key) is { Exists: false } trail && state.Find(trail) is null)
                {
                    state.Trails[key] = trail;
                    note = note with { Erased = [.. note.Erased, key] };
                }
            }
        }

        if (state.Notes.ContainsKey(note.Path))
            state.Notes[note.Path] = note;
        else
            state.Gone[note.Identity] = note;

        return note;
    }
}
