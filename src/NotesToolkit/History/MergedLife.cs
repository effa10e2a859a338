using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Part by part: as a parent has it, with that parent's events; as none has it, it moves from the first parent's value.</summary>
internal static class MergedLife
{
    private static readonly CommitmentPart[] AllParts = Enum.GetValues<CommitmentPart>();

    public static Life Next(Life life, CommitmentFacts facts, bool exists, string? voidReason, LifeEvents events)
    {
        if (ReferenceEquals(facts, life.Facts) && exists == life.Exists && events.Path == life.Path)
            return life;

        return After(life, facts, exists, voidReason, events.Path, life.Events.AddRange(AllParts.Where(part => !life.Agrees(part, facts, exists))
            .SelectMany(part => events.Changes(part, life, facts, exists, voidReason))));
    }

    /// <summary>The life that a merge leaves, of the parents that it may have been taken from (the first is moved on), and of all.</summary>
    public static Life Resolve(
        Life first, CommitmentFacts facts, bool exists, string? voidReason, LifeEvents events, IReadOnlyList<Life?> others, IReadOnlyList<Life?> all)
    {
        Life[] rest = [.. others.OfType<Life>()];
        List<TrailEvent> result = [];
        foreach (CommitmentPart part in AllParts)
        {
            Life[] agreeing = [.. rest.Prepend(first).Where(life => life.Agrees(part, facts, exists))];
            result.AddRange(agreeing.Length > 0
                ? agreeing.Aggregate((chosen, other) => Extends(other, chosen, part) ? other : chosen).EventsOf(part)
                : first.EventsOf(part).Concat(part == CommitmentPart.Due
                    ? Moves(first, rest, facts, events)
                    : events.Changes(part, first, facts, exists, voidReason)));
        }

        result.AddRange(NetZero([.. all.OfType<Life>().Prepend(first).Distinct()])
            .Where(happened => !result.Contains(happened, ReferenceEqualityComparer.Instance)).ToList());
        return After(first, facts, exists, voidReason, events.Path, InOrder(first, result));
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
        TrailEvent[] own = [.. shorter.EventsOf(part)];
        return known.Count > own.Length && Array.TrueForAll(own, known.Contains);
    }

    /// <summary>Who moved a due day that no parent has: the first parent, by the days that the line keeps; then the others; else the merge.</summary>
    private static IEnumerable<TrailEvent> Moves(Life first, IReadOnlyList<Life> others, CommitmentFacts facts, LifeEvents events)
    {
        if (facts.Due is not { } due || first.LastDue is not { } last)
            return events.Changes(CommitmentPart.Due, first, facts, exists: true, voidReason: null);

        List<DateOnly> known = [.. first.Facts.FormerDues.Select(former => former.Day), last];
        List<TrailEvent> sides = [.. others.SelectMany(life => life.EventsOf(CommitmentPart.Due)).Except(first.Events)];
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
    private static IEnumerable<TrailEvent> NetZero(IReadOnlyList<Life> parents)
    {
        if (parents.Count < 2)
            return [];

        HashSet<TrailEvent> shared = new(parents[0].Events, ReferenceEqualityComparer.Instance);
        foreach (Life parent in parents.Skip(1))
            shared.IntersectWith(parent.Events);

        return parents.Where(parent => parent.Events.Length > shared.Count && IsNetZero(parent, shared)).SelectMany(parent => parent.Events)
            .Where(happened => !shared.Contains(happened));
    }

    private static bool IsNetZero(Life life, HashSet<TrailEvent> shared) => Array.TrueForAll(AllParts, part =>
    {
        TrailEvent[] events = [.. life.EventsOf(part)];
        return Array.FindIndex(events, happened => !shared.Contains(happened)) is not (>= 0 and int own) || part switch
        {
            CommitmentPart.Existence => (events[own].Kind == EventKind.Erased) == life.Exists,
            CommitmentPart.Settlement => State(events[..own]) == State(events) && events[own].From == life.Facts.Tell(part),
            CommitmentPart.Text => TextHash.Of(events[own].From) == TextHash.Of(life.Facts.Text),
            _ => events[own].From == life.Facts.Tell(part),
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
        foreach (Life life in MovedFrom(path).ToList())
            Resolve(life, []);

        bool isThere = state.Notes.TryGetValue(path, out NoteState? note);
        note ??= state.Gone.Values.Where(gone => gone.Path == path).MaxBy(gone => gone.Versions[^1].Commit.Order);
        if (note is null)
            return;

        RootState[] same = [.. others.Where(other => Has(other, path, isThere ? note.Versions[^1].Blob : default))];
        note = Adopt(note);
        foreach (string key in isChanged ? [] : note.Lives)
            Resolve(state.Lives[key], same);

        foreach (Life life in note.Erased.Select(key => state.Lives.GetValueOrDefault(key)).OfType<Life>().Where(life => !life.Exists).ToList())
        {
            Life? taken = same.Select(other => other.Find(life))
                .FirstOrDefault(known => known is { Exists: false } && (isChanged || !life.Events.Except(known.Events).Any()));
            if (taken is null)
                Resolve(life, isChanged ? others : same);
            else
                state.Lives[life.Key] = taken with { Key = life.Key, FirstKey = life.FirstKey, Note = life.Note };
        }
    }

    /// <summary>Whether a merge took a note as a parent has it: then what other sides did to that note did not happen.</summary>
    public static bool Has(RootState parent, string path, GitId text) =>
        parent.Notes.TryGetValue(path, out NoteState? note) ? note.Versions[^1].Blob == text : text.IsNone;

    /// <summary>The lives of commitments that another side has at a path, and the merge in another note.</summary>
    private IEnumerable<Life> MovedFrom(string path) =>
        from other in others
        from key in other.Notes.GetValueOrDefault(path)?.Lives ?? []
        let life = state.Find(other.Lives[key])
        where life is { Exists: true } && life.Path != path
        select life;

    private void Resolve(Life life, IReadOnlyList<RootState> sides) => state.Lives[life.Key] =
        MergedLife.Resolve(life, life.Facts, life.Exists, voidReason: null, new(merge, life.Path), [.. sides.Select(side => side.Find(life))],
            [.. others.Select(side => side.Find(life))]);

    private NoteState Adopt(NoteState note)
    {
        foreach (RootState other in others)
        {
            NoteState? known = other.Notes.GetValueOrDefault(note.Path) ?? other.Gone.GetValueOrDefault(note.Identity);
            foreach (string key in known?.Erased ?? [])
            {
                if (!state.Lives.ContainsKey(key) && other.Lives.GetValueOrDefault(key) is { Exists: false } life && state.Find(life) is null)
                {
                    state.Lives[key] = life;
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
