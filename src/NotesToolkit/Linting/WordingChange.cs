using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>How much a text was changed: a correction is no rewriting, and a small change may be none.</summary>
internal enum WordingChange
{
    None,
    Small,
    Rewriting,
}

/// <summary>Weighs changes of what was promised.</summary>
internal static partial class WordingChanges
{
    private const int FewLetters = 2;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "no", "not", "none", "never", "nobody", "nothing", "without", "neither", "nor", "cannot", "cant", "wont", "dont", "doesnt", "isnt", "arent", "t",
    };

    /// <summary>What was done to a text. Case, punctuation, accents, white space, and topics that were added are a correction.</summary>
    public static WordingChange Of(string before, string after)
    {
        string[] old = Words(before);
        string[] current = Words(after);
        if (old.Length == 0 || old.AsSpan().SequenceEqual(current))
            return WordingChange.None;

        if (current.Length > old.Length && current.AsSpan(0, old.Length).SequenceEqual(old))
            return current.Skip(old.Length).Any(IsHard) ? WordingChange.Rewriting : WordingChange.Small;

        return old.Length != current.Length ? WordingChange.Rewriting
            : old.Zip(current).Max(pair => Of(pair));
    }

    private static WordingChange Of((string Old, string New) word) =>
        SameButAccents(word.Old, word.New) ? WordingChange.None
        : IsHard(word.Old) || IsHard(word.New) || !Spelling.AreNear(word.Old, word.New, FewLetters) ? WordingChange.Rewriting
        : WordingChange.Small;

    /// <summary>A number, a date or a negation, of which one sign turns the sense.</summary>
    private static bool IsHard(string word) => word.Any(char.IsAsciiDigit) || Negations.Contains(word);

    private static bool SameButAccents(string old, string current) => old.Length == current.Length
        && old.Zip(current).All(pair => pair.First == pair.Second || (char.IsLetter(pair.First) && char.IsLetter(pair.Second) && IsAccented(pair.First) != IsAccented(pair.Second)));

    private static bool IsAccented(char letter) => letter is >= '\u00C0' and <= '\u024F';

    private static string[] Words(string text) =>
        Vocabulary.Normalise(Topic().Replace(text, " ")).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(?<=^|[\s(])#[\p{L}\p{N}_-]*\p{L}[\p{L}\p{N}_-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Topic();
}
