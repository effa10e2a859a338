using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>Edits of an item's box and fields. Obsidian Tasks reads a line from its end and stops at what it does not know; ids are last.</summary>
internal sealed class FieldEdits(Item item)
{
    private readonly SourceText source = item.Source;
    private readonly FieldPlaces places = new(item);
    private readonly List<TextEdit> replacements = [];
    private readonly List<(FieldPlace Place, int Rank, string Field)> insertions = [];

    public IReadOnlyList<TextEdit> Edits =>
    [
        .. insertions
            .GroupBy(insertion => insertion.Place)
            .Select(group => group.Key.Insert(group.OrderBy(insertion => insertion.Rank).Select(insertion => insertion.Field)))
            .Concat(replacements)
            .OrderBy(edit => edit.Span.Start)
            .ThenBy(edit => edit.Span.End),
    ];

    public Fix AsFix() => Fix.Safe(source, Edits);

    public FieldEdits Mark(char mark)
    {
        if (item.Box is { } box)
            return box.Mark == mark ? this : Replace(new(box.Span.Start + 1, box.Span.Length - 2), mark.ToString());

        // What is a box but for the space in it or after it is taken over.
        int tight = source.Slice(item.FirstLine) switch
        {
            ['[', ' ' or 'x' or 'X' or '-', ']', not ('(' or '[' or ':'), ..] => 3,
            ['[', ']', ' ', ..] => 3,
            ['[', ']', not ('(' or '[' or ':'), ..] => 2,
            _ => 0,
        };
        return Replace(new(item.FirstLine.Start, tight), $"[{mark}] ");
    }

    public FieldEdits Set(string key, string value)
    {
        if ((item[key] ?? item.Markup.All(key).FirstOrDefault()) is not { } field)
            return Add(key, value);

        string text = OneLine(value);
        if (field.IsBracketed && !FitsBrackets(text))
            return Remove(field).Nest(key, text);

        string lead = field.ValueSpan.IsEmpty && source.Text[field.ValueSpan.Start - 1] == ':' ? " " : string.Empty;

        // The value of a field that is written as a link reaches past the closing bracket.
        string trail = field.IsBracketed && source.Text[field.Span.Start] == '[' && source.Text[field.Span.End - 1] == ')' ? "]" : string.Empty;
        return field.Value == text ? this : Replace(field.ValueSpan, lead + text + trail);
    }

    /// <summary>Adds a field, even where one of its key is; none where there is no value.</summary>
    public FieldEdits Add(string key, string? value) => value is null ? this
        : places.AreNested(key) || !FitsBrackets(OneLine(value)) ? Nest(key, value)
        : Insert(places.Inline(Rank(key)), Rank(key), $"[{key}:: {OneLine(value)}]");

    public FieldEdits Nest(string key, string value) =>
        Insert(places.Nested(Rank(key)), Rank(key), $"{key}:: {OneLine(value)}");

    public FieldEdits AddBefore(Field next, string key, string? value) => value is null ? this
        : !next.IsBracketed ? Insert(places.Before(next), 0, $"{key}:: {OneLine(value)}")
        : FitsBrackets(OneLine(value)) ? Insert(places.Before(next), 0, $"[{key}:: {OneLine(value)}]")
        : Nest(key, value);

    public FieldEdits Replace(TextSpan span, string text)
    {
        replacements.Add(new(span, text));
        return this;
    }

    public FieldEdits Take(TypedWord word) => word.Kept is { } kept ? Replace(word.Span, kept) : Cut(word.Span);

    /// <summary>Takes out words and the white space on one side of them.</summary>
    public FieldEdits Cut(TextSpan words)
    {
        if (!words.IsEmpty && source.Text[words.End - 1] == ' ')
            return Replace(words, string.Empty);

        int before = item.TextStart + source.Text.AsSpan(item.TextStart, words.Start - item.TextStart).TrimEnd(" \t").Length;
        return Replace(before == item.TextStart ? words : TextSpan.FromBounds(before, words.End), string.Empty);
    }

    public FieldEdits Remove(Field field) => Replace(places.Take(field), string.Empty);

    private FieldEdits Insert(FieldPlace place, int rank, string field)
    {
        insertions.Add((place, rank, field));
        return this;
    }

    /// <summary>Where a field is among those at the end of an item; a lower rank comes before a higher one.</summary>
    public static int Rank(string key) => key switch
    {
        "due" => 1,
        "completion" or "cancelled" => 2,
        "id" => 3,
        _ => 0,
    };

    public static int RankOfFirst(ReadOnlySpan<char> text) =>
        text.TrimStart() is ['[', .. var rest] && rest.IndexOf("::") is > 0 and int end ? Rank(rest[..end].ToString()) : 0;

    public static string OneLine(string value) =>
        string.Join(' ', value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Whether a value can be read back from within square brackets: they balance, and no code begins in it.</summary>
    public static bool FitsBrackets(string value)
    {
        int depth = 0;
        return value.All(c => c != '`' && (depth += c == '[' ? 1 : c == ']' ? -1 : 0) >= 0) && depth == 0;
    }
}
