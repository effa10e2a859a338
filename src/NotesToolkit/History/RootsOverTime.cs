using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Which folders held a configuration in each commit, and so were roots of notes; and which of them became which.</summary>
internal sealed class RootsOverTime
{
    private readonly IReadOnlyList<CommitChanges> commits;
    private readonly List<ImmutableDictionary<string, GitId>> configurations = [];
    private readonly Dictionary<GitId, int> orders = [];

    public RootsOverTime(IReadOnlyList<CommitChanges> commits, IReadOnlyDictionary<int, IReadOnlyList<FileChange>> changes)
    {
        this.commits = commits;
        ImmutableDictionary<string, GitId> none = ImmutableDictionary.Create<string, GitId>(StringComparer.Ordinal);
        for (int order = 0; order < commits.Count; order++)
        {
            CommitInfo commit = commits[order].Commit;
            orders.Add(commit.Id, order);
            ImmutableDictionary<string, GitId> roots = commit.Parents.Count == 0 ? none : In(commit.Parents[0]);
            foreach (FileChange change in changes.GetValueOrDefault(order, []).Where(change => NotesRoot.IsConfiguration(change.Path)))
            {
                string folder = change.Path[..^NotesRoot.ConfigurationFile.Length];
                roots = change.After.Kind == FileKind.File ? roots.SetItem(folder, change.After.Id) : roots.Remove(folder);
            }

            configurations.Add(roots);
        }
    }

    /// <summary>After each commit the configurations, by their folder; the same object where nothing changed.</summary>
    public IReadOnlyList<ImmutableDictionary<string, GitId>> Configurations => configurations;

    public ImmutableDictionary<string, GitId> In(GitId commit) => configurations[orders[commit]];

    /// <summary>A root and those that it came from.</summary>
    public HashSet<string> LineageOf(string prefix)
    {
        HashSet<string> own = new([prefix], StringComparer.Ordinal);
        Queue<string> open = new(own);
        while (open.TryDequeue(out string? folder))
        {
            foreach (string earlier in Before(folder).ToList().Where(own.Add))
                open.Enqueue(earlier);
        }

        return own;
    }

    private IEnumerable<string> Before(string folder)
    {
        HashSet<GitId> texts = [.. configurations.Select(roots => roots.GetValueOrDefault(folder)).Where(text => !text.IsNone)];
        for (int order = 0; order < configurations.Count; order++)
        {
            ImmutableDictionary<string, GitId> now = configurations[order];
            ImmutableDictionary<string, GitId> before = commits[order].Commit.Parents is [var parent, ..] ? In(parent) : now.Clear();
            if (ReferenceEquals(now, before))
                continue;

            bool isNew = now.ContainsKey(folder) && !before.ContainsKey(folder);
            foreach ((string gone, GitId text) in before.Where(root => !now.ContainsKey(root.Key)))
            {
                // It moved; or it was copied first, and what was left behind deleted later.
                if (isNew || (texts.Contains(text) && !configurations[^1].ContainsKey(gone)))
                    yield return gone;
            }

            if (isNew)
                yield return NotesRoot.Find(folder, path => before.ContainsKey(path[..^NotesRoot.ConfigurationFile.Length]));
        }
    }
}

internal static class RootPlace
{
    /// <summary>The folder of a root in a commit: the same, or the one that its configuration has been moved from since.</summary>
    public static string In(GitRepository repository, string prefix, GitId commit)
    {
        if (repository.Head is not { } head || !IsRoot(repository, prefix, head) || IsRoot(repository, prefix, commit))
            return prefix;

        CommitChanges[] commits = [.. HistoryReader.Read(repository, head, NotesRoot.IsConfiguration)];
        RootsOverTime roots = new(commits, commits.Index().ToDictionary(entry => entry.Index, entry => entry.Item.ByParent[0]));

        // A root that HEAD has too is another one, of which this one was a part.
        return roots.LineageOf(prefix)
            .Where(folder => roots.In(commit).ContainsKey(folder) && !roots.In(head).ContainsKey(folder))
            .Order(StringComparer.Ordinal)
            .LastOrDefault(prefix);
    }

    private static bool IsRoot(GitRepository repository, string prefix, GitId commit) =>
        new CommitSource(repository, commit, prefix).Find(NotesRoot.ConfigurationFile).Kind == FileKind.File;
}
