namespace NotesToolkit.Cli.Lsp;

internal sealed class PositionEncoding(string name, Func<Rune, int> units)
{
    public static readonly PositionEncoding Utf16 = new("utf-16", rune => rune.Utf16SequenceLength);

    private static readonly PositionEncoding[] All = [Utf16, new("utf-8", rune => rune.Utf8SequenceLength), new("utf-32", _ => 1)];

    public string Name => name;

    /// <summary>UTF-16 wherever the client offers it or says nothing, else UTF-8, else UTF-32: clients are best at the one they all know.</summary>
    public static PositionEncoding Choose(IReadOnlyList<string?> offered) =>
        All.FirstOrDefault(encoding => offered.Contains(encoding.Name, StringComparer.Ordinal)) ?? Utf16;

    /// <summary>The offset of a position; past a line's end its end, past the last line the text's end.</summary>
    public int Offset(SourceText source, JsonElement position)
    {
        int line = position.Number("line") ?? throw new KeyNotFoundException("line");
        int character = position.Number("character") ?? throw new KeyNotFoundException("character");
        if (line >= source.LineCount || line < 0)
            return line < 0 ? 0 : source.Text.Length;

        TextSpan span = source.GetLine(line + 1);

        // Here a position may cut a pair of surrogates, as the client's own text then does.
        if (this == Utf16)
            return span.Start + Math.Clamp(character, 0, span.Length);

        return span.Start + source.Slice(span).EnumerateRunes()
            .TakeWhile(rune => (character -= units(rune)) >= 0).Sum(rune => rune.Utf16SequenceLength);
    }

    public TextSpan Span(SourceText source, JsonElement range)
    {
        int start = Offset(source, range.GetProperty("start"));
        return TextSpan.FromBounds(start, Math.Max(start, Offset(source, range.GetProperty("end"))));
    }

    public JsonObject Range(SourceText source, TextSpan span) =>
        new() { ["start"] = Position(source, span.Start), ["end"] = Position(source, span.End) };

    private JsonObject Position(SourceText source, int offset)
    {
        int line = source.GetLineNumber(offset);
        TextSpan span = source.GetLine(line);

        // An offset after the line's end is the next line's beginning, or is between the two signs of a line end.
        int end = Math.Clamp(offset, span.Start, span.End);
        return new() { ["line"] = line - 1, ["character"] = source.Text[span.Start..end].EnumerateRunes().Sum(units) };
    }
}
