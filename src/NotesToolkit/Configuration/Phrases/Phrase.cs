using NotesToolkit.Notes;

namespace NotesToolkit.Configuration.Phrases;

/// <summary>An entry of a phrase book: words to be found, and what to write instead.</summary>
/// <param name="Id">The id, such as <c>SF01</c>.</param>
/// <param name="Category">What is wrong with the words.</param>
/// <param name="Pattern">
/// A regular expression, in which a space is any run of white space and case is ignored; empty where only <paramref name="PatternOfPerson"/> counts. In a
/// phrase that comes with the tool <c>{is}</c>, <c>{has}</c> and <c>{whose}</c> stand for these words in all their forms.
/// </param>
/// <param name="PatternOfPerson">A second one, for words with an everyday sense: it counts only where a person is the subject. Empty where there is none.</param>
/// <param name="Rewrite">What to write instead.</param>
public sealed record Phrase(string Id, PhraseCategory Category, string Pattern, string PatternOfPerson, string Rewrite)
{
    // Of the shipped phrases the literals are read once, by a test, and not at every start: of each alternative a set, with a bar between two
    // literals, and two between sets.
    internal string? Literals { get; init; }

    internal string? LiteralsOfPerson { get; init; }
}

/// <summary>Words of a text that a phrase describes.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Span">The words, in the text that was searched.</param>
/// <param name="IsOfPerson">Whether the words count only because a person is their subject; of a sensitive phrase these are the less certain ones.</param>
public sealed record PhraseMatch(Phrase Phrase, TextSpan Span, bool IsOfPerson)
{
    /// <summary>Which of the book's alternatives matched.</summary>
    internal int Alternative { get; init; }
}
