namespace NotesToolkit.Git;

/// <summary>Which files differ between two snapshots of a repository. Renames are shown as a deletion and an addition.</summary>
internal static class SnapshotComparison
{
    /// <summary>What a commit of the index would change. In a merge, only what differs from every parent. Paths in conflict are left out.</summary>
    public static IReadOnlyList<FileChange> Staged(GitRepository repository) =>
        AgainstParents(repository, static (git, parent) => git.Compare(parent, after: null));

    /// <summary>How the work tree, new files included, differs from HEAD. In a merge, only what differs from every parent.</summary>
    public static IReadOnlyList<FileChange> WorkTree(GitRepository repository)
    {
        List<FileChange> changes = AgainstParents(repository, static (git, parent) => git.CompareWorkTree(parent));
        return StoredText.IsUsed(repository.Location) ? changes.FindAll(change => !IsSameText(repository, change)) : changes;
    }

    public static IReadOnlyList<FileChange> Between(GitRepository repository, GitId before, GitId after) =>
        repository.Ask(git => git.Compare(before, after));

    public static IReadOnlyList<GitId> Parents(GitRepository repository)
    {
        string merge = Path.Combine(repository.Location.GitDirectory, "MERGE_HEAD");
        IEnumerable<GitId> others = File.Exists(merge)
            ? File.ReadLines(merge).Where(GitEnvironment.IsId).Select(GitId.Parse)
            : repository.Location.Environment.MergedHeads;
        return repository.Head is { } head ? [head, .. others.Where(other => other != head)] : [];
    }

    /// <summary>Whether a file is what git stores through a filter: compared as they are, the two differ always.</summary>
    private static bool IsSameText(GitRepository repository, FileChange change)
    {
        FileInfo file = new(Path.Combine(repository.Location.WorkTree!, change.Path));
        return (change.Before.Kind, change.After.Kind) is (FileKind.File, FileKind.File) && file is { Exists: true, LinkTarget: null }
            && repository.ReadBlob(change.Before.Id).AsSpan().SequenceEqual(File.ReadAllBytes(file.FullName));
    }

    private static List<FileChange> AgainstParents(GitRepository repository, Func<IGitReader, GitId, IReadOnlyList<FileChange>> compare)
    {
        IReadOnlyList<GitId> parents = Parents(repository);
        return repository.Ask(git =>
        {
            List<FileChange> changes = [.. compare(git, parents.Count == 0 ? default : parents[0])];
            foreach (GitId parent in parents.Skip(1))
            {
                HashSet<string> differing = [.. compare(git, parent).Select(change => change.Path)];
                changes.RemoveAll(change => !differing.Contains(change.Path));
            }

            return changes;
        });
    }
}
