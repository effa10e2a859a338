namespace NotesToolkit.Notes;

/// <summary>How much two texts have in common, case and punctuation aside.</summary>
internal static class WordMatch
{
    /// <summary>Half of their words being equal makes two texts the same.</summary>
    public const double LeastSimilarity = 0.5;

    /// <summary>Words in an order of their own: texts that have one key are wholly alike.</summary>
    public static string Key(string[] words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    public static bool AreAlike(string left, string right) => Similarity(left, right) >= LeastSimilarity;

    /// <summary>Which part of the words of two texts they have in common, from 0 to 1.</summary>
    public static double Similarity(string left, string right) => Similarity(Words(left), Words(right));

    public static string[] Words(string text) => Vocabulary.Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static double Similarity(string[] left, string[] right)
    {
        List<string> rest = [.. right];
        int common = left.Count(rest.Remove);
        return left.Length + right.Length == 0 ? 1 : 2.0 * common / (left.Length + right.Length);
    }
}
