using NotesToolkit.Git;

namespace NotesToolkit.Cli.Demo;

/// <summary>Writes the story as a git repository: the same commits, byte for byte, each time.</summary>
internal static class DemoReplay
{
    /// <summary>The last day of the story; as of it, the repository shows what it is meant to show.</summary>
    public static readonly DateOnly LastDay = new(2026, 6, 30);

    private sealed record Branch(GitId? Tip, ImmutableDictionary<string, string> Files, IReadOnlyList<StoryChange> Changes);

    public static GitId Write(string directory)
    {
        using RepositoryWriter writer = RepositoryWriter.Create(directory);
        GitId tip = Write(Story(), writer);
        writer.Checkout(tip);
        return tip;
    }

    /// <summary>The commits that the program carries: two quarters of a team of six.</summary>
    public static IEnumerable<StoryCommit> Story()
    {
        Assembly program = typeof(DemoReplay).Assembly;
        IEnumerable<string> files = program.GetManifestResourceNames().Where(name => name.StartsWith("story/", StringComparison.Ordinal));
        foreach (string name in files.Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(program.GetManifestResourceStream(name)!);
            foreach (StoryCommit commit in StoryCommit.Read(reader.ReadToEnd()))
                yield return commit;
        }
    }

    /// <summary>Writes commits, and gives the last one of <c>main</c>. A merge does again what was done on the branch.</summary>
    public static GitId Write(IEnumerable<StoryCommit> commits, RepositoryWriter writer)
    {
        Dictionary<string, Branch> branches = new(StringComparer.Ordinal)
        {
            [StoryCommit.Main] = new(Tip: null, ImmutableDictionary.Create<string, string>(StringComparer.Ordinal), []),
        };
        foreach (StoryCommit commit in commits)
        {
            Branch before = branches.GetValueOrDefault(commit.Branch) ?? branches[StoryCommit.Main] with { Changes = [] };
            Branch? merged = commit.Merged is null ? null : branches[commit.Merged];
            StoryChange[] changes = [.. merged?.Changes ?? [], .. commit.Changes];
            ImmutableDictionary<string, string> files = changes.Aggregate(
                before.Files, (files, change) => files.SetItem(change.Path, change.Apply(files.GetValueOrDefault(change.Path, string.Empty))));
            Dictionary<string, string?> changed = changes.Select(change => change.Path).Distinct(StringComparer.Ordinal)
                .ToDictionary(path => path, path => (string?)files[path], StringComparer.Ordinal);
            GitId[] parents = [.. new[] { before.Tip, merged?.Tip }.OfType<GitId>()];
            GitId tip = writer.Commit(changed, commit.Author, commit.Committer, commit.Message, parents);
            branches[commit.Branch] = new(tip, files, [.. before.Changes, .. changes]);
        }

        return branches[StoryCommit.Main].Tip!.Value;
    }
}
