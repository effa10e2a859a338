using NotesToolkit.Notes;

namespace NotesToolkit.Parsing.Typed;

/// <summary>What stands in a line's words in place of a field.</summary>
/// <param name="Key">The field: <c>owner</c>, <c>due</c>, <c>completion</c>, <c>cancelled</c> or <c>created</c>.</param>
/// <param name="Span">The words to take out, with what joins them to the text.</param>
/// <param name="Value">The roster key or the day that they mean, or null where they have no one reading.</param>
/// <param name="Words">The words as typed.</param>
/// <param name="Question">Where they have no one reading: why, with the readings named; else empty.</param>
internal sealed record TypedWord(string Key, TextSpan Span, string? Value, string Words, string Question = "");
