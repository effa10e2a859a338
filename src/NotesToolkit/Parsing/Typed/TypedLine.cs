using System.Buffers;
using NotesToolkit.Notes;

namespace NotesToolkit.Parsing.Typed;

/// <summary>What a commitment's line says in words of its owner and its days, where the fields are not there. Narrow on purpose: what could mean something else is asked for.</summary>
internal sealed class TypedLine
{
    private static readonly TypedLine Nothing = new(owner: null, []);

    /// <summary>Nobody types so long a line, and a text made to take the square of its length is not read.</summary>
    private const int Longest = 2000;

    private static readonly SearchValues<char> Signs = SearchValues.Create("✅❌➕");

    private TypedLine(TypedWord? owner, IReadOnlyList<TypedWord> days)
    {
        Owner = owner;
        Days = days;
    }

    /// <summary>The owner, or null where none stands there in words.</summary>
    public TypedWord? Owner { get; }

    /// <summary>The days, each of another key.</summary>
    public IReadOnlyList<TypedWord> Days { get; }

    /// <summary>The due day, or null where none stands there in words.</summary>
    public TypedWord? Due => Days.FirstOrDefault(day => day.Key == "due");

    /// <summary>What a commitment says in words.</summary>
    public static TypedLine Read(SourceText source, Commitment commitment, TypedContext context) =>
        Read(source, commitment.Item, context, commitment.Owners);

    /// <summary>What an item says in words.</summary>
    public static TypedLine Read(SourceText source, Item item, TypedContext context, IReadOnlyList<Mention> owners)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(item.FirstLine.Start, item.FirstLine.Length);
        if (text.Length > Longest || (owners.Count > 0 && item.Markup.Has("due") && IsFirst(source, item, owners[0]) && !text.ContainsAny(Signs)))
        {
            return Nothing;
        }

        LineText line = new(source, item, Longest);
        OwnerReader reader = new(line, context);
        TypedWord? owner = reader.AtStart(owners);
        int lead = owner is { Value: not null } ? owner.Span.End
            : owners is [var first, ..] && line.Raw[..Math.Clamp(first.Span.Start - line.Start, 0, line.Raw.Length)].Trim().Length == 0 ? first.Span.End
            : line.Start;
        DueReader dues = new(line, context, lead - line.Start);
        List<TypedWord> days = [.. dues.Marks()];
        TypedWord? atEnd = null;
        TypedWord? last = null;
        for (int end = line.Raw.Length, before = -1; end != before;)
        {
            before = end;
            end = dues.PassAside(end);
            if (atEnd is null && reader.AtEnd(end) is { } found)
            {
                (atEnd, end) = (found, found.Span.Start - line.Start);
            }
            else if (last is null && dues.Last(end) is { } due)
            {
                (last, end) = (due, due.Span.Start - line.Start);
            }
        }

        if (days.TrueForAll(day => day.Key != "due") && (dues.First() ?? last ?? dues.Vague()) is { } words)
        {
            days.Add(words);
        }

        owner ??= owners.Count == 0 && atEnd is not null ? reader.Alone(atEnd) : null;
        return new(owner, [.. days.Where(day => !item.Markup.Has(day.Key))]);
    }

    /// <summary>Whether an item begins with a mention that no surname follows.</summary>
    private static bool IsFirst(SourceText source, Item item, Mention mention)
    {
        int start = item.Box?.Span.End ?? item.FirstLine.Start;
        ReadOnlySpan<char> behind = source.Text.AsSpan(mention.Span.End).TrimStart(' ');
        return mention.Span.Start >= start && source.Text.AsSpan(start, mention.Span.Start - start).IsWhiteSpace() && (behind.IsEmpty || !char.IsUpper(behind[0]));
    }
}
