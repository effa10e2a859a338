using System.Text;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>How the client counts the columns of a line: in units of UTF-16, of UTF-8, or in code points.</summary>
internal sealed class PositionEncoding
{
    private readonly Func<Rune, int> units;

    private PositionEncoding(string name, Func<Rune, int> units)
    {
        Name = name;
        this.units = units;
    }

    public static PositionEncoding Utf16 { get; } = new("utf-16", rune => rune.Utf16SequenceLength);

    public string Name { get; }

    private static PositionEncoding Utf8 { get; } = new("utf-8", rune => rune.Utf8SequenceLength);

    private static PositionEncoding Utf32 { get; } = new("utf-32", _ => 1);

    /// <summary>UTF-16 wherever the client offers it or says nothing, else UTF-8, else UTF-32: clients are best at the one they all know.</summary>
    public static PositionEncoding Choose(IReadOnlyList<string?> offered) => offered.Count == 0 ? Utf16
        : new[] { Utf16, Utf8, Utf32 }.FirstOrDefault(encoding => offered.Contains(encoding.Name, StringComparer.Ordinal)) ?? Utf16;

    /// <summary>The offset of a position; past a line's end its end, past the last line the text's end.</summary>
    public int Offset(SourceText source, int line, int character)
    {
        if (line >= source.LineCount || line < 0)
            return line < 0 ? 0 : source.Text.Length;

        TextSpan span = source.GetLine(line + 1);
        int offset = span.Start;
        foreach (Rune rune in source.Text.AsSpan(span.Start, span.Length).EnumerateRunes())
        {
            character -= units(rune);
            if (character < 0)
                break;

            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }

    /// <summary>The line and the column of an offset, from 0.</summary>
    public (int Line, int Character) Position(SourceText source, int offset)
    {
        int line = source.GetLineNumber(offset);
        TextSpan span = source.GetLine(line);
        int character = 0;
        foreach (Rune rune in source.Text.AsSpan(span.Start, Math.Clamp(offset, span.Start, span.End) - span.Start).EnumerateRunes())
            character += units(rune);

        // An offset behind the line's end is the next line's beginning, or stands between the two signs of a line end.
        return (line - 1, character);
    }
}
