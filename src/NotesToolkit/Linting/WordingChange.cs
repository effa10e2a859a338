using NotesToolkit.Configuration;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>How much a change of a text weighs: a correction is no rewriting, and a small change may be none.</summary>
internal static partial class WordingChange
{
    private const int FewLetters = 2;

    /// <summary>Off is a correction (case, punctuation, accents, white space, added topics and links), a warning a small change.</summary>
    public static Severity Of(string before, string after)
    {
        string unlinked = Link().Replace(after, link => before.Contains(link.Value, StringComparison.Ordinal) ? link.Value : " ");
        return new[] { OfWords(before, after), OfWords(before, unlinked) }.Min();
    }

    private static Severity OfWords(string before, string after)
    {
        string[] old = WordMatch.Words(Topic().Replace(before, " "));
        string[] current = WordMatch.Words(Topic().Replace(after, " "));
        if (old.Length == 0 || old.AsSpan().SequenceEqual(current))
            return Severity.Off;

        if (current.Length > old.Length && current.AsSpan(0, old.Length).SequenceEqual(old))
            return current.Skip(old.Length).Any(IsHard) ? Severity.Error : Severity.Warning;

        return old.Length != current.Length ? Severity.Error
            : old.Zip(current).Max(pair => Of(pair));
    }

    private static Severity Of((string Old, string New) word) =>
        Nfc.WithoutMarks(word.Old) == Nfc.WithoutMarks(word.New) ? Severity.Off
        : IsHard(word.Old) || IsHard(word.New) || Spelling.Distance(word.Old, word.New) > FewLetters ? Severity.Error
        : Severity.Warning;

    /// <summary>A number, a date or a negation, of which one sign turns the sense.</summary>
    private static bool IsHard(string word) => word.Any(char.IsAsciiDigit) || TypedWords.Has("negation", word);

    [GeneratedRegex(@"https?://[^\s>)\]]+|\[\[[^\[\]]*\]\]", ExactCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=^|[\s(])#[\p{L}\p{N}_-]*\p{L}[\p{L}\p{N}_-]*", ExactCase)]
    private static partial Regex Topic();
}
