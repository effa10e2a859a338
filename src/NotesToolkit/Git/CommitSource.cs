using System.Collections.Concurrent;
using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>The files of a commit.</summary>
internal sealed class CommitSource(GitRepository repository, GitId commit, string prefix) : TreeSource(repository, prefix)
{
    private readonly ConcurrentDictionary<string, FileVersion> listed = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override FileVersion Find(string path) => listed.TryGetValue(path, out FileVersion version)
        ? version
        : Repository.Use(opened => RootTree(opened)?[Prefix + path] is { } entry ? Version(entry) : default);

    /// <inheritdoc/>
    public override IEnumerable<string> List(string folder, Func<string, bool> wanted)
    {
        List<string> found = [];
        ForEach(folder.TrimEnd('/'), (path, entry) =>
        {
            if (entry.Mode != Mode.GitLink && wanted(path))
            {
                found.Add(path);
                listed[path] = Version(entry);
            }
        });
        return found;
    }

    /// <summary>The wanted files, as what the commit adds to nothing.</summary>
    public IReadOnlyList<FileChange> Added(Func<string, bool> wanted)
    {
        List<FileChange> found = [];
        ForEach(string.Empty, (path, entry) =>
        {
            if (entry.Mode.ToFileKind() == FileKind.File && wanted(path))
            {
                found.Add(new(Prefix + path, default, Version(entry)));
            }
        });
        return found;
    }

    /// <summary>Visits whatever stands in a folder and below it, but folders, in the tree's order.</summary>
    private void ForEach(string folder, Action<string, TreeEntry> visit) => Repository.Use(opened =>
    {
        string full = (Prefix + folder).TrimEnd('/');
        Tree? tree = full.Length == 0 ? RootTree(opened) : RootTree(opened)?[full]?.Target as Tree;
        ForEach(tree, folder.Length == 0 ? string.Empty : folder + "/", visit);
        return tree;
    });

    private static void ForEach(Tree? tree, string folder, Action<string, TreeEntry> visit)
    {
        foreach (TreeEntry entry in tree ?? Enumerable.Empty<TreeEntry>())
        {
            string path = folder + entry.Name;
            if (entry.Mode == Mode.Directory)
            {
                ForEach((Tree)entry.Target, path + "/", visit);
            }
            else
            {
                visit(path, entry);
            }
        }
    }

    private static FileVersion Version(TreeEntry entry) => new(entry.Mode.ToFileKind(), entry.Target.Id.ToGitId());

    private Tree? RootTree(Repository opened) => commit.IsNone ? null : opened.Lookup<Commit>(commit.ToObjectId())?.Tree;
}
