using NotesToolkit.Notes;

namespace NotesToolkit.Phrases;

/// <summary>An entry of a phrase book: words to be found, and what to write instead.</summary>
internal sealed record Phrase(string Id, PhraseCategory Category, string Pattern, string PatternOfPerson, string Rewrite)
{
    // Of the shipped phrases the literals are read once, by a test, and not at every start: of each alternative a set, with a bar between two
    // literals, and two between sets.
    internal string? Literals { get; init; }

    internal string? LiteralsOfPerson { get; init; }
}

/// <summary>Words of a text that a phrase describes.</summary>
internal sealed record PhraseMatch(Phrase Phrase, TextSpan Span, bool IsOfPerson)
{
    /// <summary>Which of the book's alternatives matched.</summary>
    internal int Alternative { get; init; }
}
