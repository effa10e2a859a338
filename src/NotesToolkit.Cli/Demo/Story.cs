using System.Reflection;

namespace NotesToolkit.Cli.Demo;

/// <summary>The story that the program carries: two quarters of a team of six.</summary>
internal static class Story
{
    private const string Folder = "story/";

    public static IEnumerable<StoryCommit> Commits()
    {
        Assembly program = typeof(Story).Assembly;
        return program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => StoryReader.Read(name, ReadText(program, name)));
    }

    private static string ReadText(Assembly program, string name)
    {
        using StreamReader reader = new(program.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
