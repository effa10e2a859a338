namespace NotesToolkit.Phrases;

/// <summary>An entry of a phrase book: words to be found, and what to write instead.</summary>
internal sealed record Phrase(string Id, PhraseCategory Category, IReadOnlyList<PhrasePattern> Patterns, string Rewrite)
{
    /// <summary>Of a sensitive phrase, the kind that <c>sensitiveOff</c> names, such as <c>health</c>; else empty.</summary>
    public string Kind { get; init; } = "";
}

/// <summary>
/// One way to say a phrase: a regular expression, and the words of which each of its matches holds one; none where any text must be searched.
/// </summary>
internal sealed record PhrasePattern(string Text)
{
    /// <summary>Whether its matches count only where they are said of a person.</summary>
    public bool IsOfPerson { get; init; }

    public IReadOnlyList<string> Literals { get; init; } = [];
}

internal sealed record PhraseMatch(Phrase Phrase, TextSpan Span, bool IsOfPerson);
