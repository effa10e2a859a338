namespace NotesToolkit.Parsing.Typed;

/// <summary>Reads the owner that a line names without an <c>@</c>.</summary>
internal sealed partial class OwnerReader(LineText line, TypedContext context)
{
    private readonly string text = line.Text;

    public TypedWord? AtStart(IReadOnlyList<Mention> owners, int from = 0)
    {
        int start = text.Length - text.AsSpan(from).TrimStart([' ', LineText.Aside]).Length;
        int first = start + Announcement().Match(text, start).Length;
        if (Me().Match(text, first) is { Success: true, Groups: var me }
            && me["word"].Value is var said && TypedWords.Has("promise", said) is var isPromised
            && !(me["colon"].Success ? TypedWords.Has("report", said) : TypedWords.IsState(said) && !isPromised))
        {
            bool isSure = !me["bare"].Success || (!isPromised && TypedWords.IsDeedOfI(said, me["next"].Value));
            return isSure ? Word(start, me["rest"].Index, context.Owner, "the note has no owner")
                : owners.Count > 0 ? null
                : Word(start, start + 1, value: null, $"I stands there, and \"{said}\" may say no deed");
        }

        if (owners.Count == 0 && OfMe().Match(text, first) is { Success: true } mine
            && Joined().Match(text, mine.Index + mine.Length) is { Success: true } with && IsPerson(with.Index + with.Length))
        {
            return Word(start, mine.Index + mine.Length, value: null, $"two people: {mine.Value} and another. Keep the one who answers for it");
        }

        Match dress = Dress().Match(line.Raw, first);
        int at = dress.Index + dress.Length;
        if (context.NameAt(line.Raw, at) is not { } name)
            return null;

        bool isMention = dress.Value.EndsWith('@');
        bool isBare = dress.Length == 0;
        Match undress = Undress().Match(line.Raw, name.End);
        Match deed = Deed().Match(line.Raw, undress.Index + undress.Length);
        bool isColon = undress.Value.Contains(':', StringComparison.Ordinal) || deed.Groups["colon"].Success;
        if (isMention && owners is [var known, ..] && name.Person?.Key == known.Key && known.Span.Length == name.Text.Length + 1)
            return null;

        string word = deed.Groups["word"].Value;
        bool isOwner = deed.Success && (isColon ? !TypedWords.Has("report", word) && !name.IsEnglishWord
            : deed.Groups["to"].Success ? word != "be" && !name.IsEnglishWord && !IsSomebody(deed.Groups["word"])
            : (!isBare || name.CanStandBare) && (deed.Groups["will"].Success
                ? (!TypedWords.IsState(word) || (word == "do" && TypedWords.Has("object", deed.Groups["next"].Value)))
                    && word is not ("be" or "not" or "likely" or "probably" or "never")
                : TypedWords.IsDeed(word, deed.Groups["next"].Value)));
        int end = isColon || deed.Groups["to"].Success || deed.Groups["will"].Success
            ? deed.Groups["word"].Index
            : deed.Index + deed.Groups["space"].Length;
        if (Joined().Match(line.Raw, name.End) is { Success: true } and && IsPerson(and.Index + and.Length))
        {
            return owners.Count > 0
                ? null
                : Word(start, name.End, value: null, $"two people: {name.Text} and another. Keep the one who answers for it");
        }

        if (isOwner)
            return Word(start, end, name.Person?.Key, name.Question) with { Kept = Open(dress, undress) };

        bool isOther = owners.Count > 0 || (word is [var letter, ..] && (char.IsUpper(letter) || char.IsDigit(letter)));
        return owners.Count == 0 && BeforeDash(start, undress, name) is { } likely ? likely
            : isOther || !name.IsSpelt || name.IsEnglishWord || text.ElementAtOrDefault(name.End) is '\'' or '’' ? null
            : Word(start, name.End, value: null, TypedWords.IsEnglish(name.Text)
                ? $"{name.Text} stands there, and may be a word and no name"
                : $"{name.Text} stands there, and may be whom it concerns");
    }

    /// <summary>The sign of emphasis that goes on behind a name, and so stays.</summary>
    private static string? Open(Match dress, Match undress) => undress.Groups["sign"].Success ? null : dress.Groups["sign"].Value;

    /// <summary>A name before a dash, most likely the owner's, or null: "Lee - numbers".</summary>
    private TypedWord? BeforeDash(int start, Match undress, TypedName name) =>
        name is { Person: { } likely, IsEnglishWord: false }
        && Dash().Match(line.Raw, undress.Index + undress.Length) is { Success: true } dash && !IsPerson(dash.Index + dash.Length)
            ? Word(start, dash.Index + dash.Length, value: null, $"{name.Text} stands there before a dash, and may be whom it concerns")
                with { Guess = likely.Key }
            : null;

    /// <summary>The owner that ends at a place: <c>(Name)</c>, <c>→ Name</c>, <c>— Name</c>; or null.</summary>
    public TypedWord? AtEnd(int end)
    {
        if (Aside().Match(line.Raw[..end]) is { Success: true } aside && Told(aside, end) is { } told)
            return told;

        Match match = End().Match(text[..end]);
        Group typed = match.Groups["name"];
        return match.Success && typed.Value is "me" or "Me" ? Word(match.Index, end, context.Owner, "the note has no owner")
            : match.Success && context.NameAt(text, typed.Index) is { } name && name.End == typed.Index + typed.Length
            ? TypedWords.IsEnglish(name.Text)
                ? Word(match.Index, end, value: null, $"{name.Text} stands at the end, and may be a word and no name")
                : Word(match.Index, end, name.Person?.Key, name.Question)
            : null;
    }

    /// <summary>A link to a person at the end, or a name behind a comma, most likely the owner's: "write the plan [[Tom]]", "…, Tom".</summary>
    private TypedWord? Told(Match aside, int end)
    {
        Group typed = aside.Groups["name"];
        string before = line.Raw[..aside.Index];
        bool isTold = aside.Groups["link"].Success || (!before.Contains(',', StringComparison.Ordinal) && !context.NamesSomebody(before)
            && before.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var next, ..]
            && TypedWords.IsImperative(first.ToLowerInvariant(), next) && !TypedWords.Has("whom", first));
        if (!isTold || context.NameAt(line.Raw, typed.Index) is not { } name || name.End != typed.Index + typed.Length
            || !(aside.Groups["link"].Success || name.CanStandBare))
        {
            return null;
        }

        bool isSure = aside.Groups["sign"].Success && !TypedWords.IsEnglish(name.Text) && !IsWhom(before.TrimStart() + " ");
        bool isOneOfTwo = before.LastIndexOf("[[", StringComparison.Ordinal) is >= 0 and var other && context.NameAt(before, other + 2) is not null;
        string question = name.Person is null ? name.Question : $"{name.Text} stands at the end, and may be whom it concerns";
        return Word(aside.Index, end, isSure ? name.Person?.Key : null, question)
            with { Guess = isSure || isOneOfTwo || IsWhom(before.TrimStart() + " ") ? null : name.Person?.Key };
    }

    /// <summary>Whether who is named after a text is spoken with or of, and does nothing himself: "ask @tom", "the plan with @tom".</summary>
    public static bool IsWhom(string before) => Whom().Match(before) is { Success: true } whom
        && (whom.Groups["with"].Success || TypedWords.IsImperative(whom.Groups["deed"].Value, "the"));

    /// <summary>An owner at the end, whom no other person of the line may be meant instead of.</summary>
    public TypedWord Alone(TypedWord atEnd)
    {
        string rest = text.Remove(atEnd.Span.Start - line.Start, atEnd.Span.Length);
        if (atEnd.Value is not null && IsGiven(atEnd.Words, rest))
            return atEnd with { Value = null, Question = $"{Trimmed(atEnd.Words)} stands at the end, and may be to whom it goes" };

        return atEnd.Value is not null && (context.NamesSomebody(rest) || rest.Contains('@', StringComparison.Ordinal) || I().IsMatch(rest))
            ? atEnd with { Value = null, Question = $"{Trimmed(atEnd.Words)} stands at the end, and the line names somebody else too" }
            : atEnd;
    }

    /// <summary>Whether an arrow may lead to whom something goes: "send the doc → Tom".</summary>
    private static bool IsGiven(string words, string rest) =>
        words.TrimStart() is ['→' or '-', ..] && TypedWords.Has("gift", rest.TrimStart().Split(' ')[0]);

    private static string Trimmed(string words) => words.Trim(' ', '(', ')', '→', '—', '–', '-', '>');

    private TypedWord Word(int start, int end, string? value, string question) => new(
        "owner",
        TextSpan.FromBounds(line.Start + start, line.Start + end),
        value,
        line.Raw[start..end].Trim(),
        value is null ? question : string.Empty);

    private bool IsPerson(int at) => (at < text.Length && text[at] == '@') || context.NameAt(line.Raw, at) is { IsSpelt: true };

    /// <summary>Whether a word is a person's name, and not an English one.</summary>
    private bool IsSomebody(Group word) => context.NameAt(line.Raw, word.Index) is { } name && !TypedWords.IsEnglish(name.Text);

    [GeneratedRegex(@"\G(([Mm]e|ME)(?<colon>:)\s+(?<rest>(?<word>\S+))|([Mm]e|ME) to (?<rest>(?<word>[a-z]\S*))|([Ii] will|[Ii]['’]ll)"
        + @" (?<rest>(?!(be|not)\b)(?<word>[a-z]\S*))"
        + @"|I (?!will\b)(?<rest>((must|shall|should|(need|have) to) |(?<bare>))(?<word>[a-z]+))(?=\s+(?<next>[^\s,.;:]+)|\s|$))", ExactCase)]
    private static partial Regex Me();

    /// <summary>What says that an action follows, and goes with the owner's words.</summary>
    [GeneratedRegex(@"\G((AI|A/I|AP|TODO|(?i:action( item)?|to-?do|task)(?=\s?[:–—-]))(\s?:|\s+[–—-])?\s+)?", ExactCase)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"\G(I|[Mm]e)(?=[\s,&/+])", ExactCase)]
    private static partial Regex OfMe();

    [GeneratedRegex(@"\G(?<sign>\*\*|__|\*|_|==)?(@?\[\[([^\]|]*/)?)?@?", ExactCase)]
    private static partial Regex Dress();

    [GeneratedRegex(@"\G(\|[^\]]*)?(\]\])?:?(?<sign>\*\*|__|\*|_|==)?", ExactCase)]
    private static partial Regex Undress();

    [GeneratedRegex(
        @"\G((?<space>(?<colon>\s?:)?\s+)((?<to>to\s+)(?=[a-z])|(?<will>will\s+)(?=[a-z]))?(?<word>[^\s,.;:]*)(\s+(?<next>[^\s,.;:]+))?)", ExactCase)]
    private static partial Regex Deed();

    [GeneratedRegex(@"\G\s+(--?|[–—→]|->|=>)\s+", ExactCase)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\G\s*(,\s*(and|or)\s|,|&|/|\+|\band\s|\bor\s)\s*", ExactCase)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\s*(\((?<name>[\p{L}\p{N}][^()\u0001\u0002]*)\)|\s(→|->|—|–)\s*(?<name>[\p{L}\p{N}][^()\u0001\u0002]*?))$", ExactCase)]
    private static partial Regex End();

    [GeneratedRegex(
        @"(?<=\S)((?<sign>\s*\(|\s+(→|->|—|–)\s*)|\s+-\s+|\s*,\s*|\s+)(?<link>\[\[)([^\[\]]*[/|])?@?(?<name>[^\[\]|/]+)\]\]\)?$"
        + @"|(?<=\S),\s+(?<name>\p{L}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*)?)$", ExactCase)]
    private static partial Regex Aside();

    [GeneratedRegex(
        @"(^|[\s(])((?<with>to|with|for|from|of|about|on|and|cc)"
        + @"|(?<=^|[,;.:(]\s?|\b(and|or|then|to|will|me:)\s)(?<deed>\p{L}+))\s+$", AnyCase)]
    private static partial Regex Whom();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(I|me|my)(?![\p{L}\p{N}])|^\s*([Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Ww]e)\s", ExactCase)]
    private static partial Regex I();
}
