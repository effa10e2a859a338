namespace NotesToolkit.Configuration;

/// <summary>The principles by which growth is named, under their names and their slugs.</summary>
internal sealed partial class Principles
{
    /// <summary>Amazon's sixteen Leadership Principles.</summary>
    public static readonly Principles Default = new(Pages.Find("principles.txt")!.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private readonly Dictionary<string, string> byText = new(StringComparer.OrdinalIgnoreCase);

    public Principles(IReadOnlyList<string> names)
    {
        Names = names;
        foreach (string name in names)
        {
            byText.TryAdd(name, name);
            byText.TryAdd(Slug(name), name);
        }
    }

    public IReadOnlyList<string> Names { get; }

    public string? Find(string text) => byText.GetValueOrDefault(text);

    /// <summary>A name in lower case, apostrophes dropped, every other run of non-letters one <c>-</c>.</summary>
    public static string Slug(string name) => Between()
        .Replace(string.Concat(name.Split('\'', '’')), "-").Trim('-').ToLowerInvariant();

    [GeneratedRegex(@"\P{L}+", ExactCase)]
    private static partial Regex Between();
}
