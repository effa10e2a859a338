using YamlDotNet.Core.Events;
using YamlDotNet.Core;

namespace NotesToolkit.Parsing;

/// <summary>Reads YAML as text with positions. No anchor is followed and no key may be twice, so that no file means more than it shows.</summary>
internal sealed class YamlReader(string text, int offset)
{
    /// <summary>Deeper than any file of ours; what is deeper is an attack or a slip.</summary>
    private const int DeepestLevel = 16;

    private readonly Parser parser = new(new StringReader(text));
    private readonly List<FormatError> errors = [];
    private readonly List<FormatError> references = [];

    public static YamlDocument Read(string text, int offset = 0) => new YamlReader(text, offset).ReadDocument();

    private YamlDocument ReadDocument()
    {
        YamlValue? root = null;
        try
        {
            while (parser.MoveNext())
            {
                if (parser.Current is NodeEvent && root is not null)
                {
                    errors.Add(new(SpanOf(parser.Current),
                        "only one YAML document can stand here. Remove the second one, and the line --- before it."));
                    break;
                }

                root = parser.Current is NodeEvent ? ReadValue(0, 0) : root;
            }
        }
        catch (YamlException exception)
        {
            int at = (int)Math.Min(exception.Start.Index, text.Length);
            Tell(at == text.Length ? text.TrimEnd().Length : at);
        }
        catch (InvalidOperationException)
        {
            // Where the parser's own state breaks on a malformed flow, tag or alias, without a place.
            Tell(at: null);
        }

        return new(root, errors, references);
    }

    /// <summary>The parser tells an open bracket where it no longer could be closed, or nowhere.</summary>
    private void Tell(int? at)
    {
        if (YamlHints.OddBracket(text) is { } odd && !(odd > at))
        {
            errors.Add(new(new(offset + odd, 0), YamlHints.Bracket(text[odd])));
            return;
        }

        int place = at is { } told ? YamlHints.TabNear(text, told) ?? told : 0;
        errors.Add(new(new(offset + place, 0), YamlHints.Explain(at is null ? string.Empty : text, place)));
    }

    private YamlValue ReadValue(int level, int end)
    {
        ParsingEvent current = parser.Current!;
        if (level > DeepestLevel)
            throw new YamlException(current.Start, current.End, "too deep");

        string? reference = current switch
        {
            AnchorAlias => "an alias is not read here: a value that begins with *",
            NodeEvent { Anchor.IsEmpty: false } => "an anchor is not read here: a value that begins with &",
            NodeEvent { Tag.IsEmpty: false } => "a tag is not read here: a value that begins with !",
            _ => null,
        };
        if (reference is not null)
            references.Add(new(SpanOf(current), $"{reference} must be in quotes."));

        return current switch
        {
            Scalar { Value.Length: 0, Style: ScalarStyle.Plain } => new YamlScalar(string.Empty, new(end, 0)),
            Scalar scalar => new YamlScalar(scalar.Value, SpanOf(scalar), scalar.Style == ScalarStyle.Plain),
            SequenceStart => ReadList(level, current),
            MappingStart => ReadMap(level, current),
            AnchorAlias => new YamlScalar(string.Empty, SpanOf(current)),
            _ => throw Broken(),
        };
    }

    private YamlList ReadList(int level, ParsingEvent start)
    {
        List<YamlValue> items = [];
        while (Next() is var item and not SequenceEnd)
            items.Add(ReadValue(level + 1, offset + (int)item.Start.Index));

        return new(items, Bounds(start, parser.Current!));
    }

    private YamlMap ReadMap(int level, ParsingEvent start)
    {
        List<YamlEntry> entries = [];
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        while (Next() is var next and not MappingEnd)
        {
            TextSpan keySpan = SpanOf(next);
            YamlValue key = ReadValue(level + 1, keySpan.Start);
            Next();
            YamlValue value = ReadValue(level + 1, BehindColon(keySpan.End));
            if (key is not YamlScalar name)
            {
                errors.Add(new(keySpan, "a key must be one word. Write key: value."));
                continue;
            }

            if (!keys.Add(name.Text))
                errors.Add(new(keySpan, $"the key `{name.Text}` stands here twice. Keep one of them."));

            entries.Add(new(name.Text, keySpan, value));
        }

        return new(entries, Bounds(start, parser.Current!));
    }

    /// <summary>The next event within a list or map, which its end comes before that of the text.</summary>
    private ParsingEvent Next() => parser.MoveNext() ? parser.Current! : throw Broken();

    private static InvalidOperationException Broken() => new("The parser left a list or map open.");

    private int BehindColon(int from)
    {
        int colon = text.IndexOf(':', Math.Clamp(from - offset, 0, text.Length));
        return colon < 0 ? from : offset + colon + 1;
    }

    private TextSpan SpanOf(ParsingEvent current) => Bounds(current, current);

    private TextSpan Bounds(ParsingEvent first, ParsingEvent last)
    {
        int start = (int)Math.Min(first.Start.Index, text.Length);
        int end = (int)Math.Clamp(last.End.Index, start, text.Length);
        if (last is MappingEnd or SequenceEnd && end < text.Length && text[start] is '{' or '[' && text[end] is '}' or ']')
        {
            // The end of a list or map on one line is reported before its closing sign.
            return TextSpan.FromBounds(offset + start, offset + end + 1);
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        return TextSpan.FromBounds(offset + start, offset + end);
    }
}

/// <summary>A value of a YAML file. Every scalar is text: nothing is turned into a number, a day or a truth value.</summary>
internal abstract record YamlValue(TextSpan Span);

/// <summary>A scalar; a plain one is without quotes.</summary>
internal sealed record YamlScalar(string Text, TextSpan Span, bool IsPlain = true) : YamlValue(Span)
{
    public bool IsNothing => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "~" or "null" or "Null" or "NULL");
}

internal sealed record YamlList(IReadOnlyList<YamlValue> Items, TextSpan Span) : YamlValue(Span);

internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, TextSpan Span) : YamlValue(Span);

internal sealed record YamlEntry(string Key, TextSpan KeySpan, YamlValue Value);

internal sealed record YamlDocument(YamlValue? Root, IReadOnlyList<FormatError> Errors, IReadOnlyList<FormatError> References);
