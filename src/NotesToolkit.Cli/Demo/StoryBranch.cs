using System.Collections.Immutable;
using NotesToolkit.Git;

namespace NotesToolkit.Cli.Demo;

/// <summary>A branch of the repository that is being written: its last commit, its files, and the files where it began.</summary>
internal sealed record StoryBranch(GitId? Tip, ImmutableSortedDictionary<string, string> Files, ImmutableSortedDictionary<string, string> Start)
{
    private static readonly ImmutableSortedDictionary<string, string> NoFiles =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static readonly StoryBranch Empty = new(null, NoFiles, NoFiles);

    public StoryBranch Fork() => this with { Start = Files };

    public StoryBranch With(StoryChange change) => With(change.Path, change.Apply(Files.GetValueOrDefault(change.Path)));

    /// <summary>This branch with what another one changed since it began.</summary>
    public StoryBranch Merge(StoryBranch other, StoryPlace place) => other.ChangesSince(other.Start).Aggregate(this, (merged, change) =>
    {
        string? ours = Files.GetValueOrDefault(change.Key);
        return ours == other.Start.GetValueOrDefault(change.Key) || ours == change.Value
            ? merged.With(change.Key, change.Value)
            : throw place.Error($"both branches changed {change.Key}; let one of them leave it alone.");
    });

    /// <summary>The files that differ from earlier ones, with their text; null where a file is gone.</summary>
    public IReadOnlyDictionary<string, string?> ChangesSince(ImmutableSortedDictionary<string, string> earlier) =>
        Files.Keys.Union(earlier.Keys, StringComparer.Ordinal)
            .Where(path => Files.GetValueOrDefault(path) != earlier.GetValueOrDefault(path))
            .ToDictionary(path => path, Files.GetValueOrDefault, StringComparer.Ordinal);

    private StoryBranch With(string path, string? text) => this with { Files = text is null ? Files.Remove(path) : Files.SetItem(path, text) };
}
