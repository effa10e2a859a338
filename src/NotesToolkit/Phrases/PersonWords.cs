using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Phrases;

internal enum PersonWordKind
{
    /// <summary>A mention, a roster key, a roster name or its first word.</summary>
    Named,

    HeOrShe,

    /// <summary>Things too.</summary>
    They,

    /// <summary>Anybody too.</summary>
    You,

    /// <summary>I, in any form.</summary>
    Writer,
}

internal readonly record struct PersonWord(PersonWordKind Kind, TextSpan Span, bool CanBeSubject);

/// <summary>What the words beside a person's name say.</summary>
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

    /// <summary>Whether a sentence, cut at its spaces and commas, has a word of a kind.</summary>
    public static bool Holds(ReadOnlySpan<char> sentence, string kind)
    {
        foreach (Range word in sentence.SplitAny(' ', '\n', ',', ':'))
        {
            if (TypedWords.Has(kind, sentence[word]))
                return true;
        }

        return false;
    }

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
