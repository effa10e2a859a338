using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Phrases;

/// <summary>Who a word is. They may be things too, you anybody; the writer is I in any form.</summary>
internal enum PersonWordKind
{
    Named,
    HeOrShe,
    They,
    You,
    Writer,
}

internal readonly record struct PersonWord(PersonWordKind Kind, TextSpan Span, bool CanBeSubject);

internal static class PersonWords
{
    private const int MostBetween = 7;

    private static readonly (string Words, PersonWordKind Kind, bool CanBeSubject)[] Pronouns =
    [
        ("he", PersonWordKind.HeOrShe, true), ("him", PersonWordKind.HeOrShe, false),
        ("they", PersonWordKind.They, true), ("them", PersonWordKind.They, false),
        ("you", PersonWordKind.You, true), ("your", PersonWordKind.You, false),
        ("my", PersonWordKind.Writer, false),
    ];

    public static PersonWord? Pronoun(ReadOnlySpan<char> word, TextSpan span)
    {
        // A lone "i" is a letter; people who mean themselves write it large.
        if (word is "I")
            return new(PersonWordKind.Writer, span, CanBeSubject: true);

        foreach ((string words, PersonWordKind kind, bool canBeSubject) in Pronouns)
        {
            if (TypedWords.Has(words, word))
                return new(kind, span, canBeSubject);
        }

        return null;
    }

    public static bool Holds(ReadOnlySpan<char> sentence, string kind) =>
        sentence.ToString().Split(' ', '\n', ',', ':').Any(word => TypedWords.Has(kind, word));

    /// <summary>Whether no other subject can be between one and what is said of it.</summary>
    public static bool LeadOn(ReadOnlySpan<char> between)
    {
        int count = 0;
        foreach (Range range in between.SplitAny(' ', '\n'))
        {
            ReadOnlySpan<char> word = between[range].Trim("*_,");
            if (!word.IsEmpty && (++count > MostBetween || !TypedWords.Has("between", word)))
                return false;
        }

        return true;
    }
}
