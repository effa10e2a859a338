using NotesToolkit.Notes;

namespace NotesToolkit.Phrases;

/// <summary>An entry of a phrase book: words to be found, and what to write instead.</summary>
internal sealed record Phrase(string Id, PhraseCategory Category, string Pattern, string PatternOfPerson, string Rewrite)
{
    /// <summary>Of a sensitive phrase, the kind that <c>sensitiveOff</c> names, such as <c>health</c>; else empty.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The words, with spaces between, of which each match of the pattern holds one; empty where any text must be searched.</summary>
    public string Literals { get; init; } = "";

    /// <summary>Likewise for the pattern of a person.</summary>
    public string LiteralsOfPerson { get; init; } = "";
}

/// <summary>Words of a text that a phrase describes.</summary>
internal sealed record PhraseMatch(Phrase Phrase, TextSpan Span, bool IsOfPerson);
