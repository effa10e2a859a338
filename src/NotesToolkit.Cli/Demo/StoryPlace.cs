using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Demo;

/// <summary>A line of a story's file, for messages.</summary>
internal sealed record StoryPlace(string File, int Line)
{
    public NotesException Error(string message) => new($"{File}:{Line}: {message}");
}
