namespace NotesToolkit.Notes;

/// <summary>The text of one file, with the lines that positions are counted in. Immutable.</summary>
/// <param name="path">The path from the notes root, with <c>/</c>.</param>
/// <param name="text">The text, without a byte order mark.</param>
public sealed class SourceText(string path, string text)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The path from the notes root, with <c>/</c>.</summary>
    public string Path => path;

    /// <summary>The text, without a byte order mark.</summary>
    public string Text => text;
    internal bool HasByteOrderMark { get; private init; }

    /// <summary>Why the bytes are no text, or null where they are. A source with a defect must not be written back.</summary>
    internal SourceDefect? Defect { get; private init; }

    internal int LineCount => LineStarts.Length;

    private int[] LineStarts => field ??= FindLineStarts(Text);

    /// <summary>Reads bytes as strict UTF-8. Bytes that are not are kept as U+FFFD, and <see cref="Defect"/> says where.</summary>
    internal static SourceText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (StoredMark.Of(bytes) is { } filter)
            return Unknown(path, SourceDefectKind.Stored, filter);

        bool hasMark = bytes.StartsWith("\uFEFF"u8);
        if (hasMark)
            bytes = bytes[3..];

        try
        {
            string text = StrictUtf8.GetString(bytes);
            int nul = text.IndexOf('\0', StringComparison.Ordinal);
            return new(path, text) { HasByteOrderMark = hasMark, Defect = nul < 0 ? null : new(SourceDefectKind.Nul, new(nul, 1)) };
        }
        catch (DecoderFallbackException bad)
        {
            int offset = Encoding.UTF8.GetCharCount(bytes[..Math.Clamp(bad.Index, 0, bytes.Length)]);
            string lossy = Encoding.UTF8.GetString(bytes);
            return new(path, lossy)
            {
                HasByteOrderMark = hasMark,
                Defect = new(SourceDefectKind.NotUtf8, new(Math.Min(offset, lossy.Length), 0)),
            };
        }
    }

    internal static SourceText Unknown(string path, SourceDefectKind kind, string? filter = null) =>
        new(path, string.Empty) { Defect = new(kind, new(0, 0), filter) };

    /// <summary>The file's bytes: the text as UTF-8, after its byte order mark if it had one.</summary>
    /// <exception cref="InvalidOperationException">The source has a defect, so its bytes are not known.</exception>
    public byte[] Encode() => Defect is null
        ? StrictUtf8.GetBytes(HasByteOrderMark ? "\uFEFF" + Text : Text)
        : throw new InvalidOperationException($"{Path} is not text and must not be written back.");

    /// <summary>The same file with another text; the byte order mark stays.</summary>
    /// <param name="text">The new text.</param>
    public SourceText WithText(string text) => new(Path, text) { HasByteOrderMark = HasByteOrderMark, Defect = Defect };

    /// <summary>The text of a span.</summary>
    /// <param name="span">A span of this source.</param>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    internal ReadOnlySpan<char> Read(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    internal ReadOnlySpan<char> ReadLine(int line) => Read(GetLine(line));

    /// <summary>A stretch of the text in which some parts are blank; line breaks stay where they are.</summary>
    internal string Blanked(TextSpan span, IEnumerable<TextSpan> parts)
    {
        char[] blanked = Text.ToCharArray(span.Start, span.Length);
        foreach (TextSpan part in parts)
        {
            for (int i = Math.Max(part.Start, span.Start); i < Math.Min(part.End, span.End); i++)
                blanked[i - span.Start] = Text[i] is '\n' or '\r' ? Text[i] : ' ';
        }

        return new(blanked);
    }

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">An offset, up to the text's length.</param>
    public LinePosition GetPosition(int offset)
    {
        int line = GetLineNumber(offset);
        ReadOnlySpan<char> before = Text.AsSpan(LineStarts[line - 1]..offset);
        return new(line, 1 + (before.ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF32.GetByteCount(before) / sizeof(int) : before.Length));
    }

    internal IEnumerable<int> LinesOf(TextSpan span)
    {
        int first = GetLineNumber(span.Start);
        return Enumerable.Range(first, LastLineOf(span) - first + 1);
    }

    /// <summary>The lines on which a span is, with the end of the last one.</summary>
    internal TextSpan WholeLines(TextSpan span)
    {
        int last = LastLineOf(span);
        return TextSpan.FromBounds(GetLine(GetLineNumber(span.Start)).Start, last < LineCount ? GetLine(last + 1).Start : Text.Length);
    }

    internal int LastLineOf(TextSpan span) => GetLineNumber(Math.Max(span.Start, span.End - 1));

    /// <summary>Where a conflict begins that a merge left: a line <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt; </c>, if another line ends it; or null.</summary>
    internal TextSpan? FindConflict(Func<int, bool>? isCode = null)
    {
        if (!Text.Contains("<<<<<<< ", StringComparison.Ordinal))
            return null;

        int[] lines = Array.FindAll(LineStarts, start => isCode?.Invoke(start) != true);
        int open = Array.FindIndex(lines, start => Text.AsSpan(start).StartsWith("<<<<<<< "));
        return open >= 0 && lines.Skip(open).Any(start => Text.AsSpan(start).StartsWith(">>>>>>> ")) ? GetLine(GetLineNumber(lines[open])) : null;
    }

    /// <summary>A line without its line end.</summary>
    /// <param name="line">The line, from 1.</param>
    public TextSpan GetLine(int line)
    {
        int start = LineStarts[line - 1];
        int end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
            end--;

        return TextSpan.FromBounds(start, end);
    }

    internal int GetLineNumber(int offset)
    {
        int index = Array.BinarySearch(LineStarts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The line end that the file uses: that of its first line, else <c>\n</c>.</summary>
    internal string LineEnd()
    {
        int at = Text.IndexOf('\n', StringComparison.Ordinal);
        return at > 0 && Text[at - 1] == '\r' ? "\r\n" : "\n";
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int at = 0; text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and int length;)
        {
            at += length + 1;
            if (text[at - 1] == '\n' || at == text.Length || text[at] != '\n')
                starts.Add(at);
        }

        return [.. starts];
    }
}

/// <summary>A place in a text as editors count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in Unicode code points.</param>
public readonly record struct LinePosition(int Line, int Column);
