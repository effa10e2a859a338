using NotesToolkit.Git;

namespace NotesToolkit.Cli.Demo;

/// <summary>Writes the story as a git repository: the same commits, byte for byte, each time.</summary>
internal static class DemoReplay
{
    /// <summary>The last day that the story tells of; as of it, the repository shows what it is meant to show.</summary>
    public static readonly DateOnly LastDay = new(2026, 6, 30);

    /// <summary>Writes the repository, and its work tree.</summary>
    public static GitId Write(string directory)
    {
        using RepositoryWriter writer = RepositoryWriter.Create(directory);
        GitId tip = Write(Story.Commits(), writer);
        writer.Checkout(tip);
        return tip;
    }

    /// <summary>Writes commits; the last one stands on the branch <c>main</c>.</summary>
    public static GitId Write(IEnumerable<StoryCommit> commits, RepositoryWriter writer)
    {
        Dictionary<string, StoryBranch> branches = new(StringComparer.Ordinal) { [StoryCommit.MainBranch] = StoryBranch.Empty };
        foreach (StoryCommit commit in commits)
        {
            StoryBranch before = branches.GetValueOrDefault(commit.Branch) ?? branches[StoryCommit.MainBranch].Fork();
            branches[commit.Branch] = Write(commit, before, branches, writer);
        }

        return branches[StoryCommit.MainBranch].Tip ?? throw new Notes.NotesException("The story has no commit.");
    }

    private static StoryBranch Write(StoryCommit commit, StoryBranch before, Dictionary<string, StoryBranch> branches, RepositoryWriter writer)
    {
        StoryBranch after = before;
        List<GitId> parents = before.Tip is { } tip ? [tip] : [];
        if (commit.Merged is { } name)
        {
            StoryBranch merged = branches.GetValueOrDefault(name) ?? throw commit.Place.Error($"no commit stands on the branch {name}.");
            after = before.Merge(merged, commit.Place);
            parents.Add(merged.Tip!.Value);
        }

        after = commit.Changes.Aggregate(after, (files, change) => files.With(change));
        return after with { Tip = writer.Commit(after.ChangesSince(before.Files), commit.Author, commit.Committer, commit.Message, parents) };
    }
}
