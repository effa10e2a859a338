namespace NotesToolkit.Linting;

internal static class Places
{
    public static TextSpan Of(Item item) => item.Box?.Span ?? item.FirstLine;

    public static TextSpan Of(Note note, SectionKind kind) =>
        note.SectionsOf(kind) is [var section, ..] ? section.Heading : note.Source.GetLine(1);

    public static int TextStart(Item item) => item.TextStart + Math.Max(0, item.Source.Text.AsSpan(item.TextStart).IndexOfAnyExcept(' ', '\t'));

    public static string Line(HeldCommitment held) =>
        $"{held.Note.Path}:{held.Note.Source.GetLineNumber(held.Commitment.Item.Span.Start)}";
}

internal static class Sentences
{
    /// <summary>Words with commas, and another word before the last.</summary>
    public static string Words(IEnumerable<string> words, string last)
    {
        string[] all = [.. words];
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }

    public static string Lines(IReadOnlyList<int> numbers) =>
        (numbers.Count == 1 ? "line " : "lines ") + Words(numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)), "and");

    /// <summary>Words with semicolons, and "and" before the last.</summary>
    public static string List(IReadOnlyList<string> words) => words.Count == 1
        ? words[0]
        : $"{string.Join("; ", words.Take(words.Count - 1))}; and {words[^1]}";
}
