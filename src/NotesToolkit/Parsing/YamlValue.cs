namespace NotesToolkit.Parsing;

/// <summary>A value of a YAML file. Every scalar is text: nothing is turned into a number, a day or a truth value.</summary>
internal abstract record YamlValue(TextSpan Span);

/// <summary>A scalar; a plain one stands without quotes.</summary>
internal sealed record YamlScalar(string Text, TextSpan Span, bool IsPlain = true) : YamlValue(Span)
{
    /// <summary>Whether nothing is written: no text, or YAML's null.</summary>
    public bool IsNothing => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "~" or "null" or "Null" or "NULL");
}

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, TextSpan Span) : YamlValue(Span);

/// <summary>A map.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, TextSpan Span) : YamlValue(Span);

/// <summary>One entry of a map.</summary>
internal sealed record YamlEntry(string Key, TextSpan KeySpan, YamlValue Value);

/// <summary>A YAML text, read.</summary>
internal sealed record YamlDocument(YamlValue? Root, IReadOnlyList<FormatError> Errors, IReadOnlyList<FormatError> References);
