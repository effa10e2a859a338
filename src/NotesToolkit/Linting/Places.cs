using NotesToolkit.Phrases;

namespace NotesToolkit.Linting;

internal static class Places
{
    public static TextSpan Of(Item item) => item.Box?.Span ?? item.FirstLine;

    public static TextSpan Of(Note note, SectionKind kind) =>
        note.SectionsOf(kind) is [var section, ..] ? section.Heading : note.Source.GetLine(1);

    public static IEnumerable<PhraseMatch> Apart(IEnumerable<PhraseMatch> matches)
    {
        int searchedUpTo = 0;
        foreach (PhraseMatch match in matches.Where(match => match.Span.Start >= searchedUpTo))
        {
            searchedUpTo = match.Span.End;
            yield return match;
        }
    }

    public static int TextStart(Item item) => item.TextStart + Math.Max(0, item.Source.Text.AsSpan(item.TextStart).IndexOfAnyExcept(' ', '\t'));
}

internal static class Sentences
{
    /// <summary>Words with commas, and another word before the last.</summary>
    public static string Words(IEnumerable<string> words, string last) => Join([.. words], ", ", $" {last} ");

    public static string Lines(IReadOnlyList<int> numbers) =>
        (numbers.Count == 1 ? "line " : "lines ") + Words(numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)), "and");

    public static string List(string[] words) => Join(words, "; ", "; and ");

    private static string Join(string[] words, string between, string last) =>
        words is [.. var most, var end] && most.Length > 0 ? string.Join(between, most) + last + end : words[0];
}
