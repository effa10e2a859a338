using NotesToolkit.Configuration;

namespace NotesToolkit.History;

/// <summary>Makes the result from the state behind the last commit.</summary>
internal static class HistoryResult
{
    public static NotesHistory Of(RootState state, HistoryFold fold, NotesConfiguration configuration, string prefix, HistoryCommit? tip,
        DateOnly asOf)
    {
        Dictionary<string, NoteTrail> notes = new(StringComparer.Ordinal);
        foreach ((NoteState note, bool exists) in state.Gone.Values.Select(note => (note, false))
            .Concat(state.Notes.Values.Select(note => (note, true))))
        {
            notes[note.Identity] = new(note.Identity, note.Versions.ToList()) { Exists = exists };
        }

        Life[] lives = [.. state.Lives.Values];
        Array.Sort(lives, CompareOpening);
        return new()
        {
            Configuration = configuration,
            Prefix = prefix,
            Tip = tip,
            AsOf = asOf,
            Trails = Array.ConvertAll(lives, life => TrailOf(life, notes.GetValueOrDefault(life.Note) ?? LastKnown(life))),
            Notes = [.. notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal)],
            PrivateVersions = [.. state.Gone.Values.Concat(state.Notes.Values).SelectMany(note => note.Private)],
            Renames = Groups(fold.Renames),
            Skipped = fold.Skipped,
            Standards = fold.Standards,
        };
    }

    /// <summary>For each renamed note what all of one row of renamings are known by.</summary>
    private static Dictionary<string, string> Groups(IEnumerable<(string From, string To)> renames)
    {
        Dictionary<string, string> groups = new(StringComparer.Ordinal);
        foreach ((string from, string to) in renames)
        {
            (string left, string right) = (groups.GetValueOrDefault(from, from), groups.GetValueOrDefault(to, to));
            groups[from] = groups[to] = left;
            foreach (string other in groups.Where(entry => entry.Value == right).Select(entry => entry.Key).ToList())
                groups[other] = left;
        }

        return groups;
    }

    /// <summary>The note of a life that ended before its note went by another name.</summary>
    private static NoteTrail LastKnown(Life life) =>
        new(life.Note, [new(life.Events[0].Commit, life.Events[0].Path, default, ChangesProse: false)]);

    private static int CompareOpening(Life left, Life right)
    {
        int order = left.Events[0].Commit.Order.CompareTo(right.Events[0].Commit.Order);
        order = order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
        order = order != 0 ? order : left.Events[0].Line.CompareTo(right.Events[0].Line);
        return order != 0 ? order : string.CompareOrdinal(left.Key, right.Key);
    }

    private static Trail TrailOf(Life life, NoteTrail note)
    {
        TrailEvent? settled = life.Events.LastOrDefault(happened => happened.Part == CommitmentPart.Settlement);
        return new(life.Key, life.Facts, life.Events)
        {
            Path = life.Path,
            Note = note,
            Exists = life.Exists,
            IsVoid = life.IsVoid,
            OriginalDue = life.OriginalDue,
            SettledOn = life.Facts.State is CommitmentState.Open or CommitmentState.Unclear ? null : life.Facts.SettledOn ?? settled?.Date,
            UnknownBefore = life.Events.Length > 1 && BeganEarlier(life) ? life.Events[0].Commit : null,
        };
    }

    private static bool BeganEarlier(Life life) => life.Events.Skip(1).Any(happened => happened.IsFromText
        || (happened.Part == CommitmentPart.Settlement && ReferenceEquals(happened.Commit, life.Events[0].Commit)));
}
