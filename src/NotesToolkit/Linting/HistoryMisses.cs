using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>The misses of a root, from its notes and, where it is at hand, from its history, which alone knows the day of a move by hand.</summary>
internal static class HistoryMisses
{
    /// <summary>The misses, oldest first.</summary>
    public static IReadOnlyList<Miss> Of(LintContext context)
    {
        List<Miss> misses = [.. Misses.Of(context.Commitments, context.Notebook.Notes)];
        foreach (Trail trail in context.History?.Trails.Where(trail => trail is { Exists: true, IsVoid: false, Id: not null }) ?? [])
        {
            if (context.Commitments.Find(trail.Id!) is [{ } held])
            {
                misses.AddRange(trail.Slips
                    .Where(slip => slip.IsLate)
                    .Select(slip => new Miss(held, slip.Date, Days.Parse(slip.To)))
                    .Where(miss => !misses.Exists(miss.IsSameAs)));
            }
        }

        return [.. misses.OrderBy(miss => miss.Day)];
    }
}
