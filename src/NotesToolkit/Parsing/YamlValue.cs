using NotesToolkit.Notes;

namespace NotesToolkit.Parsing;

/// <summary>A value of a YAML file. Every scalar is text: nothing is turned into a number, a day or a truth value.</summary>
/// <param name="Span">Where it stands in the file.</param>
public abstract record YamlValue(TextSpan Span);

/// <summary>A scalar.</summary>
/// <param name="Text">The text, quotes and escapes resolved.</param>
/// <param name="Span">The scalar as typed; empty, behind the colon, where nothing is written.</param>
public sealed record YamlScalar(string Text, TextSpan Span) : YamlValue(Span);

/// <summary>A list.</summary>
/// <param name="Items">The values.</param>
/// <param name="Span">Where it stands.</param>
public sealed record YamlList(IReadOnlyList<YamlValue> Items, TextSpan Span) : YamlValue(Span);

/// <summary>A map.</summary>
/// <param name="Entries">The entries, in the file's order.</param>
/// <param name="Span">Where it stands.</param>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, TextSpan Span) : YamlValue(Span);

/// <summary>One entry of a map.</summary>
/// <param name="Key">The key as typed.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(string Key, TextSpan KeySpan, YamlValue Value);

/// <summary>A YAML text, read.</summary>
/// <param name="Root">The value, or null where the text is empty or cannot be read.</param>
/// <param name="Errors">Why it cannot be relied on.</param>
public sealed record YamlDocument(YamlValue? Root, IReadOnlyList<FormatError> Errors);
