namespace NotesToolkit.Tests.History;

/// <summary>Merges two sides as somebody decides, and tells what has happened then.</summary>
public static class LivedMerge
{
    /// <summary>What only one side changed is taken from it; what both changed, as somebody decides.</summary>
    public static LivedNotes Resolve(LivedNotes fork, LivedNotes main, LivedNotes side, int by)
    {
        LivedNotes result = main.With(main.All.Keys.Select(id => Resolve(fork[id], main[id], side[id], by)));
        foreach (int note in Enumerable.Range(0, LivedNotes.Count))
        {
            bool isDeleted = main.Deleted.Contains(note) == fork.Deleted.Contains(note) ? side.Deleted.Contains(note) : main.Deleted.Contains(note);
            bool isHeld = result.All.Values.Any(it => it.IsThere && it.Note == note);
            result = result with { Deleted = isDeleted && !isHeld ? result.Deleted.Append(note).ToHashSet() : result.Deleted.Where(deleted => deleted != note).ToHashSet() };
        }

        return result;
    }

    /// <summary>What has happened to each commitment. A note that is as one side has it, and not as the other, brings that side's lives.</summary>
    public static LivedNotes Join(LivedNotes fork, LivedNotes main, LivedNotes side, LivedNotes result, DateOnly day, Func<string, DateOnly> firstDue)
    {
        IEnumerable<LivedCommitment> joined = result.All.Values.Select(it =>
        {
            (string? ofMain, string? ofSide, string? ofResult) = (main.Text(it.Note), side.Text(it.Note), result.Text(it.Note));
            return ofMain != ofSide && ofResult == ofMain && IsSame(main[it.Id], it) ? main[it.Id]
                : ofMain != ofSide && ofResult == ofSide && IsSame(side[it.Id], it) ? side[it.Id]
                : LivedCommitment.Merge(fork[it.Id], main[it.Id], side[it.Id], it, day, firstDue(it.Id));
        }).Select(it => it with { Events = [.. it.Events.Concat(TakenBack(fork[it.Id], main[it.Id])).Concat(TakenBack(fork[it.Id], side[it.Id])).Distinct(ReferenceEqualityComparer.Instance).Cast<LivedEvent>()] });
        return result.With(joined.ToList()) with { Deleted = result.Deleted };
    }

    /// <summary>What a side did to a commitment and took back itself, which no merge can throw away.</summary>
    private static IEnumerable<LivedEvent> TakenBack(LivedCommitment fork, LivedCommitment side) =>
        Enum.GetValues<LivedPart>().All(part => side.Agrees(part, fork)) ? side.Events : [];

    private static bool IsSame(LivedCommitment parent, LivedCommitment result) => parent with { Events = result.Events } == result;

    private static LivedCommitment Resolve(LivedCommitment fork, LivedCommitment main, LivedCommitment side, int by) =>
        IsSame(main, fork) || IsSame(side, fork) ? IsSame(main, fork) ? side : main
        : (by % 4, main.IsThere && side.IsThere) switch
        {
            (0, _) => side,
            (1, true) => main with { Box = side.Box, Owner = side.Owner },
            (2, true) => main with { Due = main.Due.AddDays(11) },
            _ => main,
        };
}
