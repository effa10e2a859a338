namespace NotesToolkit.Configuration;

/// <summary>The principles by which growth is named, under their names and their slugs.</summary>
internal sealed partial class Principles(IReadOnlyList<string> names)
{
    /// <summary>Amazon's sixteen Leadership Principles.</summary>
    public static readonly Principles Default = new(Pages.Find("principles.txt")!.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private readonly Dictionary<string, string> byText = names
        .SelectMany(name => new[] { name, Slug(name) }, (name, text) => (Text: text, Name: name))
        .DistinctBy(known => known.Text, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(known => known.Text, known => known.Name, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Names => names;

    public string? Find(string text) => byText.GetValueOrDefault(text);

    public static string Slug(string name) => Between()
        .Replace(string.Concat(name.Split('\'', '’')), "-").Trim('-').ToLowerInvariant();

    [GeneratedRegex(@"\P{L}+", ExactCase)]
    private static partial Regex Between();
}
