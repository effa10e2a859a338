namespace NotesToolkit.History;

/// <summary>
/// Finds who moved the due day that a merge leaves and no parent has. The days that the line says it had are matched with the first parent's
/// first, then with the moves of the others, which happened so; only what neither tells was moved by the merge.
/// </summary>
internal static class MergedMoves
{
    /// <summary>The events beside those of the first parent.</summary>
    public static IEnumerable<TrailEvent> Find(Life first, IReadOnlyList<Life> others, CommitmentFacts facts, LifeEvents events)
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
                found.AddRange(events.Moved(facts, from, to, written[i].Why));
            }
        }

        return found;
    }
}
