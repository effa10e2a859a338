using NotesToolkit.Git;

namespace NotesToolkit.Cli.Demo;

/// <summary>Writes the story as a git repository: the same commits, byte for byte, each time.</summary>
internal static class DemoReplay
{
    /// <summary>The last day of the story; as of it, the repository shows what it is meant to show.</summary>
    public static readonly DateOnly LastDay = new(2026, 6, 30);

    public static GitId Write(string directory)
    {
        using RepositoryWriter writer = RepositoryWriter.Create(directory);
        GitId tip = Write(Story.Commits(), writer);
        writer.Checkout(tip);
        return tip;
    }

    /// <summary>Writes commits, and gives the last one of the branch <c>main</c>.</summary>
    public static GitId Write(IEnumerable<StoryCommit> commits, RepositoryWriter writer)
    {
        Dictionary<string, StoryBranch> branches = new(StringComparer.Ordinal) { [StoryCommit.MainBranch] = StoryBranch.Empty };
        foreach (StoryCommit commit in commits)
        {
            StoryBranch before = branches.GetValueOrDefault(commit.Branch) ?? branches[StoryCommit.MainBranch].Fork();
            StoryBranch after = before;
            List<GitId> parents = before.Tip is { } tip ? [tip] : [];
            if (commit.Merged is { } name)
            {
                StoryBranch merged = branches.GetValueOrDefault(name) ?? throw commit.Place.Error($"no commit stands on the branch {name}.");
                after = before.Merge(merged, commit.Place);
                parents.Add(merged.Tip!.Value);
            }

            after = commit.Changes.Aggregate(after, (files, change) => files.With(change));
            branches[commit.Branch] = after with
            {
                Tip = writer.Commit(after.ChangesSince(before.Files), commit.Author, commit.Committer, commit.Message, parents),
            };
        }

        return branches[StoryCommit.MainBranch].Tip ?? throw new NotesException("The story has no commit.");
    }
}
