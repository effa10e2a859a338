namespace NotesToolkit.Notes;

/// <summary>The names that a notes root gives to things: its sections, its private sections, its hard questions and its people.</summary>
internal sealed partial class Vocabulary(
    IEnumerable<KeyValuePair<string, SectionKind>> aliases, IReadOnlyList<string> privateNames, IReadOnlyList<string> questions, Roster roster)
{
    private static readonly Dictionary<string, SectionKind> StandardNames = new(
        Enum.GetValues<SectionKind>().Except([SectionKind.Other, SectionKind.Private]).Select(kind => KeyValuePair.Create(kind.Title(), kind)),
        StringComparer.OrdinalIgnoreCase)
    {
        ["Follow up"] = SectionKind.FollowUp,
        ["Since last time"] = SectionKind.FollowUp,
    };

    public static readonly Vocabulary Default =
        new([], ["Private", "Raw", "Transcript"], ["What are you avoiding right now?"], Roster.Missing);

    private readonly Dictionary<string, SectionKind>.AlternateLookup<ReadOnlySpan<char>> names = NamesWith(aliases);
    private readonly HashSet<string> normalQuestions = [.. questions.Select(question => Normalise(question))];

    public IReadOnlyList<string> PrivateNames { get; } = [.. privateNames.Select(name => VisibleText.Of(name)).Where(name => name.Length > 0)];

    public IReadOnlyList<string> Questions => questions;

    public Roster Roster => roster;

    public DateOrder Dates { get; init; }

    private SearchValues<string> AnyPrivateName => field ??= SearchValues.Create([.. PrivateNames], StringComparison.OrdinalIgnoreCase);

    /// <summary>What a section is for, whatever number, emoji, colon or bracket is around its name. A question opens Hard question.</summary>
    public SectionKind KindOf(ReadOnlySpan<char> heading)
    {
        if (names.TryGetValue(heading, out SectionKind kind))
            return kind;

        string seen = VisibleText.Of(heading);
        return IsQuestion(seen) ? SectionKind.HardQuestion
            : names.TryGetValue(WithoutDress(seen), out kind) || names.TryGetValue(WithoutDress(VisibleText.Of(WithoutDress(heading))), out kind)
            ? kind
            : SectionKind.Other;
    }

    /// <summary>A heading's text; of the usual ones, which every note repeats, one string is kept.</summary>
    internal string NameOf(ReadOnlySpan<char> heading) =>
        names.TryGetValue(heading, out string? usual, out _) && heading.SequenceEqual(usual) ? usual : heading.ToString();

    public bool IsQuestion(ReadOnlySpan<char> line) => !line.IsEmpty && normalQuestions.Contains(Normalise(line));

    /// <summary>Whether a heading, as a reader sees it, is private: it begins with a private name, holds one as a word, or says so.</summary>
    internal bool HoldsPrivate(string heading) => OpensPrivate(heading)
        || (heading.AsSpan().ContainsAny(AnyPrivateName) && PrivateNames.Any(name => HoldsWord(heading, name)));

    /// <summary>Whether a line, as a reader sees it, is a private name and no more, signs around it aside, or says that it is private.</summary>
    internal bool IsPrivate(string line) => SaysPrivate(line)
        || PrivateNames.Any(name => line.EndsWith(name, StringComparison.OrdinalIgnoreCase) && !line.SkipLast(name.Length).Any(char.IsLetter));

    /// <summary>Whether a heading says in other words than a private section's name that it is for nobody else: <c>Off the record</c>.</summary>
    internal static bool SaysPrivate(ReadOnlySpan<char> heading) => PrivateWords().IsMatch(heading);

    /// <summary>Whether a line, as a reader sees it, begins with a private name, leading signs aside, or says that it is private.</summary>
    internal bool OpensPrivate(ReadOnlySpan<char> line) => SaysPrivate(line)
        || (line.IndexOfAny(AnyPrivateName) is >= 0 and int at && !line[..at].ToString().Any(char.IsLetter));

    private static Dictionary<string, SectionKind>.AlternateLookup<ReadOnlySpan<char>> NamesWith(
        IEnumerable<KeyValuePair<string, SectionKind>> aliases)
    {
        Dictionary<string, SectionKind> known = new(StandardNames, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, SectionKind kind) in aliases)
        {
            known[name] = kind;
            known.TryAdd(WithoutDress(VisibleText.Of(name)).ToString(), kind);
        }

        return known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A heading's words, without what is no letter at its ends, and without what is in brackets there.</summary>
    private static ReadOnlySpan<char> WithoutDress(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && !char.IsLetter(text[0]))
        {
            int close = text[0] is '(' ? text.IndexOf(')') : -1;
            text = text[(close < 0 ? 1 : close)..];
        }

        while (!text.IsEmpty && !char.IsLetter(text[^1]))
        {
            int open = text[^1] is ')' ? text.LastIndexOf('(') : text[^1] is ']' ? text.LastIndexOf('[') : -1;
            text = text[..(open < 0 ? text.Length - 1 : open)];
        }

        return text;
    }

    private static bool HoldsWord(string text, string word) => Enumerable.Range(0, text.Length).Any(at =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])));

    /// <summary>The words are all of a heading, or of its part before or behind a colon, a dash or brackets: not <c>Personal growth</c>.</summary>
    [GeneratedRegex(
        @"(?<=^\P{L}*|[(\[:]\s*|\s[–—-]+\s+)((private|personal|confidential)( (notes?|matters|stuff|life))?"
        + @"|(manager|hr|me|my eyes|for my eyes) only|only me|just for me|(just )?between us|privat|vertraulich"
        + @"|off[ -](the[ -])?record)(?=\P{L}*$|\s*[(\[)\]:]|\s+[–—-]+\s)", AnyCase)]
    private static partial Regex PrivateWords();

    /// <summary>A text in lower case with its letters and digits only, single spaces between its words.</summary>
    public static string Normalise(ReadOnlySpan<char> text)
    {
        char[] normal = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                normal[length++] = char.ToLowerInvariant(c);
            else if (char.IsWhiteSpace(c) && length > 0 && normal[length - 1] != ' ')
                normal[length++] = ' ';
        }

        return new(normal, 0, length > 0 && normal[length - 1] == ' ' ? length - 1 : length);
    }
}

/// <summary>How a day of two numbers, <c>2/10</c>, is read.</summary>
internal enum DateOrder
{
    None,
    DayFirst,
    MonthFirst,
}
