namespace NotesToolkit.Configuration;

/// <summary>The principles by which growth is named, under their names and their slugs.</summary>
internal sealed class Principles
{
    /// <summary>Amazon's sixteen Leadership Principles.</summary>
    public static readonly Principles Default = new(
    [
        "Customer Obsession",
        "Ownership",
        "Invent and Simplify",
        "Are Right, A Lot",
        "Learn and Be Curious",
        "Hire and Develop the Best",
        "Insist on the Highest Standards",
        "Think Big",
        "Bias for Action",
        "Frugality",
        "Earn Trust",
        "Dive Deep",
        "Have Backbone; Disagree and Commit",
        "Deliver Results",
        "Strive to be Earth's Best Employer",
        "Success and Scale Bring Broad Responsibility",
    ]);

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
    public static string Slug(string name)
    {
        StringBuilder slug = new(name.Length);
        foreach (char c in name.Where(c => c is not ('\'' or '’')))
        {
            if (char.IsLetter(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }
}
