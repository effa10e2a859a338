namespace NotesToolkit.Cli.Tests;

/// <summary>The README, by its headings.</summary>
internal static partial class ReadmePage
{
    public static string Text { get; } = File.ReadAllText(RepositoryFiles.At("README.md"));

    /// <summary>Its fenced blocks: the heading above, the language, and what stands between the fences.</summary>
    public static IReadOnlyList<(string Heading, string Language, string Text)> Blocks { get; } = [.. Text.Split("\n## ").SelectMany(section =>
        Fence().Matches(section).Select(match => (section.Split('\n')[0], match.Groups["language"].Value, match.Groups["text"].Value)))];

    public static string Block(string heading, string language) =>
        string.Concat(Blocks.Where(block => block.Heading == heading && block.Language == language).Select(block => block.Text));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
