namespace NotesToolkit.Parsing;

/// <summary>Reads one top-level list item: its box, its nested fields, what is in it.</summary>
internal static class ItemReader
{
    public static Item Read(SourceText source, TextSpan span, MarkdownBlocks blocks, InlineScanner inlines)
    {
        int first = source.GetLineNumber(span.Start);
        int last = source.LastLineOf(span);
        TextSpan firstLine = FirstLine(source, span, first);
        Box? box = BoxOf(source.Text, firstLine);
        List<Field>? nested = null;
        List<TextSpan>? tasks = null;
        for (int line = first + 1; line <= last; line++)
        {
            if (NestedText(source, line) is not { } text || blocks.Opaque.Contains(text.Start))
                continue;

            if (BoxOf(source.Text, text) is not null)
            {
                int end = EndOfNested(source, line, last);
                (tasks ??= []).Add(TextSpan.FromBounds(source.GetLine(line).Start, Math.Min(source.GetLine(end).End, span.End)));
                line = end;
            }
            else if (FieldScanner.OnLine(source.Text, text) is { } nestedField)
            {
                (nested ??= []).Add(nestedField);
            }
        }

        int start = box?.Span.End ?? firstLine.Start;
        Markup markup = inlines.Scan(TextSpan.FromBounds(start, Math.Max(start, span.End)), nested ?? [], tasks);
        return new(source, span, firstLine, box, markup) { NestedTasks = tasks ?? (IReadOnlyList<TextSpan>)[] };
    }

    /// <summary>The last line of what is nested in a line: those that follow it, indented further than it is.</summary>
    private static int EndOfNested(SourceText source, int line, int last)
    {
        int indent = Indent(source, line);
        return line + Enumerable.Range(line + 1, last - line)
            .TakeWhile(next => Indent(source, next) > indent || source.GetLine(next).IsEmpty).Count();
    }

    private static int Indent(SourceText source, int line)
    {
        ReadOnlySpan<char> text = source.ReadLine(line);
        return text.Length - text.TrimStart().Length;
    }

    /// <summary>Whether a line is a list item that is only a field, and where that field is.</summary>
    public static Field? FieldAlone(SourceText source, int line) =>
        NestedText(source, line) is { } text ? FieldScanner.OnLine(source.Text, text) : null;

    private static TextSpan FirstLine(SourceText source, TextSpan span, int line)
    {
        int end = Math.Min(source.GetLine(line).End, span.End);
        int start = Math.Min(end, span.Start + LinePrefix.ListMarker(source.Text.AsSpan(span.Start..end)));
        return Trim(source.Text, TextSpan.FromBounds(start, end));
    }

    private static TextSpan? NestedText(SourceText source, int line)
    {
        TextSpan at = source.GetLine(line);
        ReadOnlySpan<char> text = source.Read(at).TrimStart();
        int marker = LinePrefix.ListMarker(text);
        return marker == 0 ? null : Trim(source.Text, TextSpan.FromBounds(at.End - text.Length + marker, at.End));
    }

    private static Box? BoxOf(string text, TextSpan line)
    {
        int length = line.Length > 3 && char.IsSurrogatePair(text, line.Start + 1) ? 4 : 3;
        return line.Length >= length && text[line.Start] == '[' && text[line.Start + length - 1] == ']'
            && (line.Length == length || char.IsWhiteSpace(text[line.Start + length]))
                ? new(text[line.Start + 1], new(line.Start, length))
                : null;
    }

    internal static TextSpan Trim(string text, TextSpan span)
    {
        ReadOnlySpan<char> ended = text.AsSpan(span.Start, span.Length).TrimEnd();
        int length = ended.TrimStart().Length;
        return new(span.Start + ended.Length - length, length);
    }
}
