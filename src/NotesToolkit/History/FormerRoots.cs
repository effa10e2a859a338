using System.Collections.Immutable;
using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.History;

/// <summary>
/// Knows where a root's notes lay before its configuration changed or moved: a path is a note's up to the last commit in which a
/// configuration of the root, wherever that stood, names it.
/// </summary>
internal sealed class FormerRoots
{
    private readonly List<(string Folder, IReadOnlyList<Glob> Globs, int LastOrder)> settings = [];
    private readonly List<string> otherRoots = [];

    private FormerRoots()
    {
    }

    /// <summary>Whether another root stands in the last commit, which may have come from the same one.</summary>
    public bool SharesPast { get; private set; }

    /// <summary>The former places of a root's notes.</summary>
    /// <param name="commits">All commits, each behind its parents.</param>
    /// <param name="changes">For some commits, by their order, what they change beyond notes, configurations included.</param>
    /// <param name="prefix">The root as it stands now.</param>
    /// <param name="read">Reads a text.</param>
    public static FormerRoots Find(
        IReadOnlyList<CommitChanges> commits, IReadOnlyDictionary<int, IReadOnlyList<FileChange>> changes, string prefix, Func<GitId, byte[]> read)
    {
        List<ImmutableDictionary<string, GitId>> standing = [];
        Dictionary<GitId, int> orders = [];
        Dictionary<ImmutableDictionary<string, GitId>, int> lastOrders = new(ReferenceEqualityComparer.Instance);
        ImmutableDictionary<string, GitId> none = ImmutableDictionary.Create<string, GitId>(StringComparer.Ordinal);
        for (int order = 0; order < commits.Count; order++)
        {
            CommitInfo commit = commits[order].Commit;
            orders.Add(commit.Id, order);
            ImmutableDictionary<string, GitId> roots = commit.Parents.Count == 0 ? none : standing[orders[commit.Parents[0]]];
            foreach (FileChange change in changes.GetValueOrDefault(order, []).Where(change => IsConfiguration(change.Path)))
            {
                string folder = change.Path[..^NotesConfiguration.FileName.Length];
                roots = change.After.Kind == FileKind.File ? roots.SetItem(folder, change.After.Id) : roots.Remove(folder);
            }

            standing.Add(roots);
            lastOrders[roots] = order;
        }

        FormerRoots former = new();
        HashSet<string> own = new Lineage(commits, standing, orders).Of(prefix);
        former.SharesPast = standing[^1].Keys.Any(folder => folder != prefix);
        former.otherRoots.AddRange(lastOrders.Keys.SelectMany(roots => roots.Keys).Where(folder => !own.Contains(folder)).Distinct(StringComparer.Ordinal));
        foreach (string folder in own)
        {
            // Above all roots that are configured, the git root is one by default.
            former.settings.AddRange(lastOrders
                .Where(entry => folder.Length == 0 || entry.Key.ContainsKey(folder))
                .GroupBy(entry => entry.Key.GetValueOrDefault(folder), entry => entry.Value)
                .Select(orders => (folder, orders.Key.IsNone ? NotesConfiguration.Default.Globs : Globs(read(orders.Key)), orders.Max())));
        }

        return former;
    }

    /// <summary>Whether a file is a configuration.</summary>
    public static bool IsConfiguration(string path) =>
        path.EndsWith(NotesConfiguration.FileName, StringComparison.Ordinal)
        && (path.Length == NotesConfiguration.FileName.Length || path[^(NotesConfiguration.FileName.Length + 1)] == '/');

    /// <summary>Whether a path was a note's in a commit, or became one later.</summary>
    public bool Names(string path, int order) => settings.Exists(setting => order <= setting.LastOrder
        && path.StartsWith(setting.Folder, StringComparison.Ordinal)
        && !otherRoots.Exists(other => other.Length > setting.Folder.Length && path.StartsWith(other, StringComparison.Ordinal))
        && setting.Globs.Any(glob => glob.Matches(path[setting.Folder.Length..])));

    private static IReadOnlyList<Glob> Globs(byte[] text) =>
        ConfigurationReader.Read(path => path == NotesConfiguration.FileName ? SourceText.Decode(path, text) : null).Globs;

    /// <summary>Finds which roots became which.</summary>
    private sealed class Lineage(
        IReadOnlyList<CommitChanges> commits, List<ImmutableDictionary<string, GitId>> standing, Dictionary<GitId, int> orders)
    {
        /// <summary>A root and those that it came from.</summary>
        public HashSet<string> Of(string prefix)
        {
            HashSet<string> own = new([prefix], StringComparer.Ordinal);
            Queue<string> open = new(own);
            while (open.TryDequeue(out string? folder))
            {
                foreach (string earlier in Before(folder).ToList().Where(own.Add))
                {
                    open.Enqueue(earlier);
                }
            }

            return own;
        }

        private IEnumerable<string> Before(string folder)
        {
            HashSet<GitId> texts = [.. standing.Select(roots => roots.GetValueOrDefault(folder)).Where(text => !text.IsNone)];
            for (int order = 0; order < standing.Count; order++)
            {
                ImmutableDictionary<string, GitId> now = standing[order];
                ImmutableDictionary<string, GitId> before = commits[order].Commit.Parents is [var parent, ..] ? standing[orders[parent]] : now.Clear();
                if (ReferenceEquals(now, before))
                {
                    continue;
                }

                bool isNew = now.ContainsKey(folder) && !before.ContainsKey(folder);
                foreach ((string gone, GitId text) in before.Where(root => !now.ContainsKey(root.Key)))
                {
                    // It moved; or it was copied first, and what was left behind deleted later.
                    if (isNew || (texts.Contains(text) && !standing[^1].ContainsKey(gone)))
                    {
                        yield return gone;
                    }
                }

                if (isNew)
                {
                    yield return NotesRoot.Find(folder, path => before.ContainsKey(path[..^NotesConfiguration.FileName.Length]));
                }
            }
        }
    }
}
