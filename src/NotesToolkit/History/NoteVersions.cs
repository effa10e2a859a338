using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Carries the list of a note's versions over one commit.</summary>
internal static class NoteVersions
{
    /// <summary>The versions behind a commit. A merge that takes a parent's text has that parent's versions and adds none.</summary>
    public static VersionChain After(NoteStep step, HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        VersionChain? earlier = step.Before?.Versions;
        foreach (RootState other in others)
        {
            if (other.Notes.TryGetValue(step.Path, out NoteState? parent))
            {
                if (step.After is not null && parent.Versions.Version.Blob == step.Blob)
                {
                    return parent.Versions;
                }

                earlier = Join(earlier, parent.Versions);
            }
        }

        bool changesProse = earlier is not null && (step.Before is null || step.After is null || step.After.Prose != step.Before.Facts.Prose);
        return new(new(commit, step.Path, step.Blob, changesProse), earlier);
    }

    /// <summary>The texts with a private section that the note ever had, on any side.</summary>
    public static IReadOnlyList<GitId> PrivateTexts(NoteStep step, IReadOnlyList<RootState> others)
    {
        IReadOnlyList<GitId> known = step.Before?.WithPrivateText ?? [];
        foreach (RootState other in others)
        {
            if (other.Notes.GetValueOrDefault(step.Path)?.WithPrivateText is { Count: > 0 } more)
            {
                known = [.. known.Union(more)];
            }
        }

        return step.After is { HasPrivateText: true } && !known.Contains(step.Blob) ? [.. known, step.Blob] : known;
    }

    private static VersionChain? Join(VersionChain? left, VersionChain? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return left ?? right;
        }

        IEnumerable<NoteVersion> all = left.ToList().Union(right.ToList()).OrderBy(version => version.Commit.Order);
        return all.Aggregate((VersionChain?)null, (earlier, version) => new(version, earlier));
    }
}
