namespace NotesToolkit.Parsing.Typed;

/// <summary>What a commitment's line says in words of its owner and its days.</summary>
/// <remarks>Narrow on purpose: what could mean something else is asked for.</remarks>
internal sealed class TypedLine(TypedWord? owner, IReadOnlyList<TypedWord> days)
{
    public static readonly TypedLine Nothing = new(owner: null, []);

    /// <summary>Nobody types so long a line, and a text made to take the square of its length is not read.</summary>
    internal const int Longest = 2000;

    private static readonly SearchValues<char> Signs = SearchValues.Create("✅❌➕");

    public TypedWord? Owner => owner;

    public IReadOnlyList<TypedWord> Days => days;

    /// <summary>A day that ends the line without "by" or "due", where no due day is there: it may be the day of something else.</summary>
    public TypedWord? BareDay { get; private init; }

    /// <summary>Words that say that it is done or was dropped, where the box and the fields do not.</summary>
    public TypedWord? Settled { get; private init; }

    public TypedWord? Due => Days.FirstOrDefault(day => day.Key == "due");

    public static TypedLine Read(Commitment commitment, TypedContext context) =>
        Read(commitment.Item, context, commitment.Owners);

    public static TypedLine Read(Item item, TypedContext context, IReadOnlyList<Mention> owners)
    {
        SourceText source = item.Source;
        ReadOnlySpan<char> text = source.Text.AsSpan(item.FirstLine.Start, item.FirstLine.Length);
        if (text.Length > Longest || (owners.Count > 0 && item.Markup.Has("due") && IsFirst(item, owners[0])
            && !char.IsUpper(source.Text.AsSpan(owners[0].Span.End).TrimStart(' ') is [var next, ..] ? next : ' ')
            && !text.ContainsAny(Signs) && !text.ContainsAny(SettledWords.Signs)))
        {
            return Nothing;
        }

        LineText line = new(item);
        OwnerReader reader = new(line, context);
        TypedWord? settled = SettledWords.At(line, 0);
        TypedWord? owner = reader.AtStart(owners, settled is null ? 0 : settled.Span.End - line.Start);
        int lead = owner is { Value: not null } ? owner.Span.End
            : owners is [var first, ..] && IsFirst(item, first) ? first.Span.End
            : line.Start;
        settled ??= SettledWords.At(line, lead - line.Start);
        DueReader dues = new(line, context, lead - line.Start);
        List<TypedWord> days = [.. dues.Marks()];
        TypedWord? atEnd = null;
        TypedWord? last = null;
        int end = line.Raw.Length;
        for (int before = -1; end != before;)
        {
            before = end;
            end = dues.PassAside(end);
            if (atEnd is null && reader.AtEnd(end) is { } found)
                (atEnd, end) = (found, found.Span.Start - line.Start);
            else if (last is null && dues.Last(end) is { } due)
                (last, end) = (due, due.Span.Start - line.Start);
            else if (settled is null && SettledWords.Before(line, end) is { } word)
                (settled, end) = (word, word.Span.Start - line.Start);
        }

        settled ??= SettledWords.Through(line, 0, end) ?? SettledWords.Through(line, lead - line.Start, end);
        TypedWord? opening = dues.First();
        if (days.TrueForAll(day => day.Key != "due") && (opening ?? last ?? dues.Vague()) is { } words)
            days.Add(words);

        if (owners.Count == 0 && opening is { Value: not null })
            owner ??= reader.AtStart(owners, opening.Span.End - line.Start);

        owner ??= owners.Count == 0 && atEnd is not null ? reader.Alone(atEnd) : null;
        TypedWord? bare = days.TrueForAll(day => day.Key != "due") ? dues.Bare(end) : null;
        bool isSettled = item.Box is { IsDone: true } or { IsGivenUp: true } || SettledWords.Keys.Any(item.Markup.Has);
        TypedLine typed = new(owner, [.. days.Where(day => !item.Markup.Has(day.Key))]) { BareDay = bare, Settled = isSettled ? null : settled };
        return typed.LeavesSomething(line) ? typed : new(Alone(owner), []) { Settled = typed.Settled };
    }

    private static TypedWord? Alone(TypedWord? word) => word is null or { Value: null } ? word
        : word with { Value = null, Question = $"\"{word.Words}\" stands there, and nothing that is to be done" };

    /// <summary>Whether anything is to be done once the words, fields and topics are taken out.</summary>
    private bool LeavesSomething(LineText line)
    {
        char[] left = line.Text.ToCharArray();
        foreach (TypedWord word in Days.Append(Owner).OfType<TypedWord>().Where(word => word.Value is not null))
            left.AsSpan(word.Span.Start - line.Start, word.Span.Length).Clear();

        return Array.Exists(left, sign => char.IsLetterOrDigit(sign) || sign == LineText.Unread);
    }

    private static bool IsFirst(Item item, Mention mention) => mention.Span.Start >= item.TextStart
        && item.Source.Text.AsSpan(item.TextStart..mention.Span.Start).IsWhiteSpace();
}

/// <summary>What is in a line's words in place of a field.</summary>
internal sealed record TypedWord(string Key, TextSpan Span, string? Value, string Words, string Question = "")
{
    /// <summary>What is likely meant where it is asked for, and is offered in the finished line only.</summary>
    public string? Guess { get; init; }

    /// <summary>What stays of the words once their value is stored, or null: "by 5pm" of "by Friday 5pm".</summary>
    public string? Kept { get; init; }
}
