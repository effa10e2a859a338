using System.Runtime.InteropServices;

namespace NotesToolkit.Parsing;

/// <summary>Reads one top-level list item: its box, its nested fields, its words.</summary>
internal static class ItemReader
{
    private const int MostOnStack = 512;

    public static Item Read(SourceText source, TextSpan span, MarkdownBlocks blocks, InlineScanner inlines)
    {
        int first = source.GetLineNumber(span.Start);
        int last = source.GetLineNumber(Math.Max(span.Start, span.End - 1));
        TextSpan firstLine = FirstLine(source, span, first);
        Box? box = BoxOf(source.Text, firstLine);
        List<Field>? nested = null;
        List<TextSpan> tasks = [];
        for (int line = first + 1; line <= last; line++)
        {
            if (NestedText(source, line) is not { } text || blocks.Opaque.Contains(text.Start))
                continue;

            if (BoxOf(source.Text, text) is not null)
            {
                int end = EndOfNested(source, line, last);
                tasks.Add(TextSpan.FromBounds(source.GetLine(line).Start, Math.Min(source.GetLine(end).End, span.End)));
                line = end;
            }
            else if (FieldScanner.OnLine(source.Text, text) is { } nestedField)
            {
                (nested ??= []).Add(nestedField);
            }
        }

        int start = box is null ? firstLine.Start : box.Span.End;
        Markup markup = inlines.Scan(TextSpan.FromBounds(start, Math.Max(start, span.End)), CollectionsMarshal.AsSpan(nested), tasks);
        return new(span, firstLine, box, Words(source, start, span.End, markup, tasks), markup) { NestedTasks = tasks };
    }

    /// <summary>The last line of what is nested in a line: those that follow it, indented further than it is.</summary>
    private static int EndOfNested(SourceText source, int line, int last)
    {
        int indent = Indent(source, line);
        int end = line;
        while (end < last && (Indent(source, end + 1) > indent || source.GetLine(end + 1).IsEmpty))
            end++;

        return end;
    }

    private static int Indent(SourceText source, int line)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(source.GetLine(line).Start, source.GetLine(line).Length);
        return text.Length - text.TrimStart().Length;
    }

    /// <summary>Whether a line is a list item that is only a field, and where that field stands.</summary>
    public static Field? FieldAlone(SourceText source, int line) =>
        NestedText(source, line) is { } text ? FieldScanner.OnLine(source.Text, text) : null;

    private static TextSpan FirstLine(SourceText source, TextSpan span, int line)
    {
        int end = Math.Min(source.GetLine(line).End, span.End);
        int start = Math.Min(end, span.Start + LinePrefix.ListMarker(source.Text.AsSpan(span.Start, end - span.Start)));
        return Trim(source.Text, TextSpan.FromBounds(start, end));
    }

    private static TextSpan? NestedText(SourceText source, int line)
    {
        TextSpan at = source.GetLine(line);
        ReadOnlySpan<char> text = source.Text.AsSpan(at.Start, at.Length);
        int indent = text.Length - text.TrimStart().Length;
        int marker = LinePrefix.ListMarker(text[indent..]);
        return marker == 0 ? null : Trim(source.Text, TextSpan.FromBounds(at.Start + indent + marker, at.End));
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
        int start = span.Start;
        int end = span.End;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        while (start < end && char.IsWhiteSpace(text[start]))
            start++;

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The text outside fields, comments and the markers of further lines, white space folded.</summary>
    private static string Words(SourceText source, int start, int end, Markup markup, List<TextSpan> tasks)
    {
        string text = source.Text;
        TextSpan[] hidden = tasks.Count + markup.Fields.Count + markup.Opaque.Count == 0 ? [] :
        [
            .. tasks, .. markup.Fields.Select(field => field.Span), .. markup.Opaque.Where(span => text.AsSpan(span.Start).StartsWith("<!--")),
        ];
        Array.Sort(hidden, static (left, right) => left.Start.CompareTo(right.Start));
        Span<char> words = end - start > MostOnStack ? new char[end - start] : stackalloc char[MostOnStack];
        int length = 0;
        int next = 0;
        bool isSpaced = false;
        for (int i = start; i < end;)
        {
            if (next < hidden.Length && i >= hidden[next].Start)
            {
                i = Math.Max(i, hidden[next++].End);
                isSpaced = true;
            }
            else if (text[i] == '\n')
            {
                int lineEnd = text.IndexOf('\n', i + 1, end - i - 1);
                i += 1 + LinePrefix.All(text.AsSpan(i + 1, (lineEnd < 0 ? end : lineEnd) - i - 1));
                isSpaced = true;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                i++;
                isSpaced = true;
            }
            else
            {
                if (isSpaced && length > 0)
                    words[length++] = ' ';

                words[length++] = text[i++];
                isSpaced = false;
            }
        }

        return Nfc.Of(words[..length].ToString());
    }
}
