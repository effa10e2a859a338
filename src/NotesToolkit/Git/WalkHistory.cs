using NotesToolkit.Git.Objects;

namespace NotesToolkit.Git;

/// <summary>The change list from reading commits and trees. The same list in the same order as <see cref="LogHistory"/>, in less time.</summary>
internal sealed class WalkHistory
{
    private const int CacheSize = 6 * 1024 * 1024;

    /// <summary>As much as git itself keeps.</summary>
    private const int LargestCacheSize = 96 * 1024 * 1024;

    private static readonly GitObject NoTree = new(ObjectKind.Tree, [], 0);

    private readonly GitRepository repository;
    private readonly ObjectReader objects;
    private readonly TreeComparison comparison;
    private readonly CommitReader commits;
    private readonly Dictionary<GitId, int> orders = [];
    private readonly List<WalkedCommit> walked = [];
    private int[] children = [];

    public WalkHistory(GitRepository repository, Func<string, bool> isWanted)
    {
        this.repository = repository;
        objects = new(repository.Objects, CacheSize, LargestCacheSize);
        comparison = new(ReadTree, objects.Drop, new(isWanted));
        commits = new(repository.Mailmap);
    }

    /// <summary>The commits that a commit rests on and itself, each behind its parents.</summary>
    public IEnumerable<CommitChanges> Read(GitId tip, IReadOnlySet<GitId> known)
    {
        FindCommits(tip, known);
        if (walked.Count == 0)
        {
            yield break;
        }

        children = TopologicalOrder.CountChildren(walked.Select(read => read.Commit), orders);
        foreach (int order in TopologicalOrder.Of(tip: 0, orders, order => walked[order].Commit))
        {
            (CommitInfo commit, GitId tree) = walked[order];
            FileChange[][] byParent = new FileChange[Math.Max(1, commit.Parents.Count)][];
            for (int i = 0; i < byParent.Length; i++)
            {
                byParent[i] = i < commit.Parents.Count ? Compare(commit.Parents[i], tree) : Compare(default, tree, isLastUse: true);
            }

            yield return new(commit, byParent);
            objects.Release();
        }
    }

    private void FindCommits(GitId tip, IReadOnlySet<GitId> known)
    {
        Stack<GitId> open = new([tip]);
        while (open.TryPop(out GitId id))
        {
            if (!known.Contains(id) && orders.TryAdd(id, walked.Count))
            {
                WalkedCommit read = ReadCommit(id);
                walked.Add(read);
                objects.Release();
                foreach (GitId parent in read.Commit.Parents)
                {
                    open.Push(parent);
                }
            }
        }
    }

    private FileChange[] Compare(GitId parent, GitId tree) => orders.TryGetValue(parent, out int order)
        ? Compare(walked[order].Tree, tree, isLastUse: --children[order] == 0)
        : Compare(ReadCommit(parent).Tree, tree, isLastUse: false);

    private FileChange[] Compare(GitId before, GitId after, bool isLastUse)
    {
        try
        {
            return comparison.Compare(before, after, isLastUse);
        }
        catch (ArgumentException damaged)
        {
            throw ObjectReader.Damaged(after, damaged);
        }
    }

    private WalkedCommit ReadCommit(GitId id)
    {
        GitObject found = Read(id, ObjectKind.Commit);
        try
        {
            return commits.Read(id, found.Bytes);
        }
        catch (FormatException damaged)
        {
            throw ObjectReader.Damaged(id, damaged);
        }
        finally
        {
            objects.Drop(found);
        }
    }

    private GitObject ReadTree(GitId id) => id.IsNone ? NoTree : Read(id, ObjectKind.Tree);

    private GitObject Read(GitId id, ObjectKind kind) => objects.Find(id) is { } found && found.Kind == kind ? found : throw repository.Missing(id);
}
