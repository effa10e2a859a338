using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>Which files differ between two snapshots of a repository. Renames are shown as a deletion and an addition.</summary>
internal static class SnapshotComparison
{
    private static readonly CompareOptions WithoutRenames = new() { Similarity = SimilarityOptions.None };
    private static readonly ExplicitPathsOptions AsNamed = new() { ShouldFailOnUnmatchedPath = false };

    /// <summary>What a commit of the index would change. In a merge, only what differs from every parent. Paths in conflict are left out.</summary>
    public static IReadOnlyList<FileChange> Staged(GitRepository repository) =>
        AgainstParents(repository, DiffTargets.Index, paths: null)
            .FindAll(change => !repository.IsIntendedToAdd(change.Path, change.After.Id));

    /// <summary>How the work tree, new files included, differs from HEAD. In a merge, only what differs from every parent.</summary>
    public static IReadOnlyList<FileChange> WorkTree(GitRepository repository) => WorkTree(repository, StatusReader.Candidates(repository));

    /// <summary>How a commit differs from another.</summary>
    public static IReadOnlyList<FileChange> Between(GitRepository repository, GitId before, GitId after) => repository.Use(opened =>
        Convert(opened.Diff.Compare<TreeChanges>(TreeOf(opened, before), TreeOf(opened, after), WithoutRenames)));

    /// <summary>The parents that a commit would have now: HEAD, and in a merge the other heads.</summary>
    public static IReadOnlyList<GitId> Parents(GitRepository repository)
    {
        string merge = Path.Combine(repository.Location.GitDirectory, "MERGE_HEAD");
        IEnumerable<GitId> others = File.Exists(merge)
            ? File.ReadLines(merge).Where(line => line.Length == GitId.Size * 2).Select(GitId.Parse)
            : repository.Location.MergedHeads;
        return repository.Head is { } head ? [head, .. others.Where(other => other != head)] : [];
    }

    /// <summary>How the work tree differs from HEAD at some paths; at all where they are null.</summary>
    internal static IReadOnlyList<FileChange> WorkTree(GitRepository repository, IReadOnlyList<string>? paths) =>
        AgainstParents(repository, DiffTargets.WorkingDirectory, paths);

    private static List<FileChange> AgainstParents(GitRepository repository, DiffTargets target, IReadOnlyList<string>? paths)
    {
        IReadOnlyList<GitId> parents = Parents(repository);
        return repository.Use(opened =>
        {
            List<FileChange> changes = Compare(opened, parents.Count == 0 ? default : parents[0], target, paths);
            foreach (GitId parent in parents.Skip(1))
            {
                HashSet<string> differing = [.. Compare(opened, parent, target, paths).Select(change => change.Path)];
                changes.RemoveAll(change => !differing.Contains(change.Path));
            }

            return changes;
        });
    }

    /// <summary>How a target differs from a commit, at some paths; at all where they are null.</summary>
    private static List<FileChange> Compare(Repository opened, GitId parent, DiffTargets target, IReadOnlyList<string>? paths) => paths is { Count: 0 } ? []
        : Convert(opened.Diff.Compare<TreeChanges>(TreeOf(opened, parent), target, paths, paths is null ? null : AsNamed, WithoutRenames));

    private static List<FileChange> Convert(TreeChanges changes)
    {
        using (changes)
        {
            return
            [
                .. changes
                    .Where(change => change.Status is not (ChangeKind.Unmodified or ChangeKind.Conflicted or ChangeKind.Ignored))
                    .Select(change => new FileChange(
                        change.Path,
                        Version(change.OldExists, change.OldMode, change.OldOid),
                        Version(change.Exists, change.Mode, change.Oid))),
            ];
        }
    }

    private static FileVersion Version(bool exists, Mode mode, ObjectId id) => exists ? new(mode.ToFileKind(), id.ToGitId()) : default;

    private static Tree? TreeOf(Repository opened, GitId commit) => commit.IsNone ? null : opened.Lookup<Commit>(commit.ToObjectId())?.Tree;
}
