using NotesToolkit.Git;

namespace NotesToolkit.Cli.Demo;

/// <summary>The story that the program carries, two quarters of a team of six, as git's own stream of commits.</summary>
internal static class DemoReplay
{
    /// <summary>The last day of the story; as of it, the repository shows what it is meant to show.</summary>
    public static readonly DateOnly LastDay = new(2026, 6, 30);

    /// <summary>Writes the story as a git repository: the same commits, byte for byte, each time.</summary>
    public static GitId Write(string directory)
    {
        Assembly program = typeof(DemoReplay).Assembly;
        StringBuilder story = new();
        foreach (string name in program.GetManifestResourceNames().Where(name => name.StartsWith("story/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using StreamReader month = new(program.GetManifestResourceStream(name)!);
            story.Append(month.ReadToEnd());
        }

        return RepositoryWriter.Write(directory, story.ToString());
    }
}
