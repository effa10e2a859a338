namespace NotesToolkit.Notes;

/// <summary>The pages of documentation that are beside what they describe and travel inside the library.</summary>
internal static class Pages
{
    public static IReadOnlyList<string> Topics { get; } = ["format", "commitments", "trail", "measures", "reports", "configuration"];

    /// <summary>A text that the library carries, or the program whose type it is; null where there is none.</summary>
    public static string? Find(string path, Type? carrier = null)
    {
        using Stream? stream = (carrier ?? typeof(Pages)).Assembly.GetManifestResourceStream(path);
        if (stream is null)
            return null;

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a table that the library carries, below that of its headings.</summary>
    public static IEnumerable<string[]> Rows(string table) =>
        Find(table)!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split('\t'));

    public static string Topic(string name) => Find($"pages/{name}.md") ?? throw new InvalidOperationException($"The library lacks the page {name}.");
}
