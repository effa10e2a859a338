namespace NotesToolkit.Parsing.Typed;

/// <summary>What stands in a line's words in place of a field.</summary>
internal sealed record TypedWord(string Key, TextSpan Span, string? Value, string Words, string Question = "");
