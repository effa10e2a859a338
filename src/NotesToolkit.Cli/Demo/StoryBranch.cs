using System.Collections.Immutable;
using NotesToolkit.Git;

namespace NotesToolkit.Cli.Demo;

/// <summary>A branch of the repository that is being told: its last commit, its files, and the files where it began.</summary>
internal sealed record StoryBranch(GitId? Tip, ImmutableSortedDictionary<string, string> Files, ImmutableSortedDictionary<string, string> Start)
{
    private static readonly ImmutableSortedDictionary<string, string> NoFiles = ImmutableSortedDictionary.Create<string,
        string>(StringComparer.Ordinal);

    public static readonly StoryBranch Empty = new(null, NoFiles, NoFiles);

    public StoryBranch Fork() => this with { Start = Files };

    public StoryBranch With(string path, string? text) =>
        this with { Files = text is null ? Files.Remove(path) : Files.SetItem(path, text) };

    public StoryBranch With(StoryChange change) => With(change.Path, change.Apply(Files.GetValueOrDefault(change.Path)));

    /// <summary>This branch with what another one changed since it began.</summary>
    public StoryBranch Merge(StoryBranch other, StoryPlace place)
    {
        StoryBranch merged = this;
        foreach ((string path, string? text) in other.ChangesSince(other.Start))
        {
            string? ours = Files.GetValueOrDefault(path);
            merged = ours == other.Start.GetValueOrDefault(path) || ours == text
                ? merged.With(path, text)
                : throw place.Error($"both branches changed {path}; let one of them leave it alone.");
        }

        return merged;
    }

    /// <summary>The files that differ from earlier ones, with their text; null where a file is gone.</summary>
    public IReadOnlyDictionary<string, string?> ChangesSince(ImmutableSortedDictionary<string, string> earlier) =>
        Files.Keys.Union(earlier.Keys, StringComparer.Ordinal)
            .Where(path => Files.GetValueOrDefault(path) != earlier.GetValueOrDefault(path))
            .ToDictionary(path => path, Files.GetValueOrDefault, StringComparer.Ordinal);
}
