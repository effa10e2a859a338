using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.History;

/// <summary>Makes the result from the state behind the last commit.</summary>
internal static class HistoryResult
{
    public static NotesHistory Of(RootState state, HistoryFold fold, NotesConfiguration configuration, string prefix, HistoryCommit? tip, DateOnly asOf)
    {
        Dictionary<string, NoteTrail> notes = new(StringComparer.Ordinal);
        foreach ((NoteState note, bool exists) in state.Gone.Values.Select(note => (note, false)).Concat(state.Notes.Values.Select(note => (note, true))))
        {
            notes[note.Identity] = new(note.Identity, note.Versions.ToList()) { Exists = exists, WithPrivateText = note.WithPrivateText };
        }

        return new()
        {
            Configuration = configuration,
            Prefix = prefix,
            Tip = tip,
            AsOf = asOf,
            Trails =
            [
                .. state.Lives.Values
                    .Select(life => TrailOf(life, notes.GetValueOrDefault(life.Note) ?? LastKnown(life)))
                    .OrderBy(trail => trail.Opening.Commit.Order)
                    .ThenBy(trail => trail.Path, StringComparer.Ordinal)
                    .ThenBy(trail => trail.Opening.Line),
            ],
            Notes = [.. notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal)],
            PrivateBlobs = notes.Values.ToDictionary(note => note.Identity, note => note.WithPrivateText, StringComparer.Ordinal),
            Skipped = fold.Skipped,
            Standards = fold.Standards,
        };
    }

    /// <summary>The note of a life that ended before its note went by another name.</summary>
    private static NoteTrail LastKnown(Life life) =>
        new(life.Note, [new(life.Events[0].Commit, life.Events[0].Path, default, ChangesProse: false)]);

    private static Trail TrailOf(Life life, NoteTrail note)
    {
        TrailEvent? settled = life.EventsOf(CommitmentPart.Settlement).LastOrDefault();
        bool beganEarlier = life.Events.Skip(1).Any(happened => happened.IsFromText
            || (happened.Part == CommitmentPart.Settlement && ReferenceEquals(happened.Commit, life.Events[0].Commit)));
        return new(life.Key, life.Facts, life.Events)
        {
            Path = life.Path,
            Note = note,
            Exists = life.Exists,
            IsVoid = life.IsVoid,
            OriginalDue = life.OriginalDue,
            SettledOn = life.Facts.State is CommitmentState.Open or CommitmentState.Unclear ? null : life.Facts.SettledOn ?? settled?.Date,
            UnknownBefore = beganEarlier ? life.Events[0].Commit : null,
        };
    }
}
