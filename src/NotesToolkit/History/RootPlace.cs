using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Finds where a root of notes stood in an earlier commit.</summary>
internal static class RootPlace
{
    /// <summary>The folder of a root in a commit: the same, or the one that its configuration has been moved from since.</summary>
    public static string In(GitRepository repository, string prefix, GitId commit)
    {
        if (repository.Head is not { } head || !IsRoot(repository, prefix, head) || IsRoot(repository, prefix, commit))
            return prefix;

        CommitChanges[] commits = [.. HistoryReader.Read(repository, head, NotesRoot.IsConfiguration)];
        RootsOverTime roots = new(commits, commits.Index().ToDictionary(entry => entry.Index, entry => entry.Item.ByParent[0]));

        // A root that stands in HEAD too is another one, of which this one was a part.
        return roots.LineageOf(prefix)
            .Where(folder => roots.In(commit).ContainsKey(folder) && !roots.In(head).ContainsKey(folder))
            .Order(StringComparer.Ordinal)
            .LastOrDefault(prefix);
    }

    private static bool IsRoot(GitRepository repository, string prefix, GitId commit) =>
        new CommitSource(repository, commit, prefix).Find(NotesRoot.ConfigurationFile).Kind == FileKind.File;
}
