namespace NotesToolkit.History;

/// <summary>
/// Finds what happened on sides of a merge whose end is what their beginning was (a miss that was reverted, a line that was opened and
/// erased): no merge can have thrown that away.
/// </summary>
internal static class NetZeroSides
{
    /// <summary>The events of those of a commitment's lives that ended where they began, beyond what all of them have in common.</summary>
    public static IEnumerable<TrailEvent> Find(IReadOnlyList<Life> parents)
    {
        if (parents.Count < 2)
            return [];

        HashSet<TrailEvent> shared = new(parents[0].Events, ReferenceEqualityComparer.Instance);
        foreach (Life parent in parents.Skip(1))
            shared.IntersectWith(parent.Events);

        return parents.Where(parent => parent.Events.Length > shared.Count && IsNetZero(parent, shared)).SelectMany(parent => parent.Events)
            .Where(happened => !shared.Contains(happened));
    }

    private static bool IsNetZero(Life life, HashSet<TrailEvent> shared) => Array.TrueForAll(Parts.All, part =>
    {
        TrailEvent[] events = [.. life.EventsOf(part)];
        return Array.FindIndex(events, happened => !shared.Contains(happened)) is not (>= 0 and int own) || part switch
        {
            CommitmentPart.Existence => (events[own].Kind == EventKind.Erased) == life.Exists,
            CommitmentPart.Settlement => State(events.AsSpan(0, own)) == State(events) && events[own].From == Parts.Text(part, life.Facts),
            CommitmentPart.Text => Hash(events[own].From) == Hash(life.Facts.Text),
            _ => events[own].From == Parts.Text(part, life.Facts),
        };
    });

    private static ulong Hash(string? text) => TextHash.Add(0, text);

    /// <summary>How the commitment was settled, or null while it is open.</summary>
    private static EventKind? State(ReadOnlySpan<TrailEvent> settlements)
    {
        for (int i = settlements.Length - 1; i >= 0; i--)
        {
            if (settlements[i].Kind != EventKind.Rewritten)
                return settlements[i].Kind == EventKind.Reopened ? null : settlements[i].Kind;
        }

        return null;
    }
}
