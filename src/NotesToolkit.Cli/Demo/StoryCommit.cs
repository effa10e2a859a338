using NotesToolkit.Git;

namespace NotesToolkit.Cli.Demo;

internal sealed record StoryCommit(StoryPlace Place, Stamp Committer)
{
    public const string MainBranch = "main";

    public Stamp Author { get; init; } = Committer;

    public string Branch { get; init; } = MainBranch;

    public string? Merged { get; init; }

    public string Message { get; init; } = string.Empty;

    public IReadOnlyList<StoryChange> Changes { get; init; } = [];
}

/// <summary>A line of a story's file, for messages.</summary>
internal sealed record StoryPlace(string File, int Line)
{
    public NotesException Error(string message) => new($"{File}:{Line}: {message}");
}
