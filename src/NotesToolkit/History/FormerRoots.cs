using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>
/// Knows where a root's notes lay before its configuration changed or moved: a path is a note's up to the last commit in which a
/// configuration of the root, wherever that was, names it.
/// </summary>
internal sealed class FormerRoots
{
    private readonly List<(string Folder, IReadOnlyList<Glob> Globs, int LastOrder)> settings = [];
    private readonly string[] otherRoots;

    public FormerRoots(
        IReadOnlyList<CommitChanges> commits, IReadOnlyDictionary<int, IReadOnlyList<FileChange>> changes, string prefix, Func<GitId, byte[]> read)
    {
        RootsOverTime roots = new(commits, changes);
        Dictionary<ImmutableDictionary<string, GitId>, int> lastOrders = new(ReferenceEqualityComparer.Instance);
        for (int order = 0; order < commits.Count; order++)
            lastOrders[roots.Configurations[order]] = order;

        HashSet<string> own = roots.LineageOf(prefix);
        SharesPast = roots.Configurations[^1].Keys.Any(folder => folder != prefix);
        otherRoots =
            [.. lastOrders.Keys.SelectMany(root => root.Keys).Where(folder => !own.Contains(folder)).Distinct(StringComparer.Ordinal)];
        foreach (string folder in own)
        {
            // Above all roots that are configured, the git root is one by default.
            settings.AddRange(lastOrders
                .Where(entry => folder.Length == 0 || entry.Key.ContainsKey(folder))
                .GroupBy(entry => entry.Key.GetValueOrDefault(folder), entry => entry.Value)
                .Select(orders => (folder, orders.Key.IsNone ? NotesConfiguration.Default.Globs : Globs(read(orders.Key)), orders.Max())));
        }
    }

    /// <summary>Whether another root is in the last commit, which may have come from the same one.</summary>
    public bool SharesPast { get; }

    /// <summary>Whether a path was a note's in a commit, or became one later.</summary>
    public bool Names(string path, int order) => settings.Exists(setting => order <= setting.LastOrder
        && path.StartsWith(setting.Folder, StringComparison.Ordinal)
        && !Array.Exists(otherRoots, other => other.Length > setting.Folder.Length && path.StartsWith(other, StringComparison.Ordinal))
        && setting.Globs.Any(glob => glob.Matches(path[setting.Folder.Length..])));

    private static IReadOnlyList<Glob> Globs(byte[] text) =>
        ConfigurationReader.Read(path => path == NotesConfiguration.FileName ? SourceText.Decode(path, text) : null).Globs;
}

/// <summary>Leaves out what lies where the root's notes lay formerly and do not any more: it is no note of the root now.</summary>
internal static class OtherRoots
{
    public static void LeaveOut(RootState state, Func<string, bool> isNote, bool sharesPast)
    {
        NoteState[] configurations = [.. state.Notes.Values.Where(note => !isNote(note.Path))];
        NoteState[] gone = sharesPast ? [.. state.Gone.Values.Where(note => !isNote(note.Path))] : [];
        if (configurations.Length + gone.Length == 0)
            return;

        HashSet<string> identities = [.. configurations.Concat(gone).Select(note => note.Identity)];
        Life[] lives = [.. state.Lives.Values.Where(life => identities.Contains(life.Note) && !isNote(life.Path))];
        Array.ForEach(configurations, note => state.Notes.Remove(note.Path));
        Array.ForEach(gone, note => state.Gone.Remove(note.Identity));
        Array.ForEach(lives, life => state.Lives.Remove(life.Key));
    }
}
