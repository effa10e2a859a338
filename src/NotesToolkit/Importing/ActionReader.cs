using NotesToolkit.Parsing;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>Makes commitments of foreign actions: what is there of owner and days becomes fields, and nothing is added.</summary>
internal sealed partial class ActionReader(TypedContext context, Person? report, Func<string> nextId)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const RegexOptions InAnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>How many actions were read, and how many of them say whose they are and by when.</summary>
    public (int Actions, int Owned, int Dated) Count { get; private set; }

    /// <summary>Whether a line says whose action it is, or by when.</summary>
    public bool IsOwned(string line) => Read(line, ' ', otherwise: null) is { } read && (read.IsOwned || read.IsDated);

    /// <summary>The action that a line announces: <c>AI:</c>, <c>[Action]</c>, <c>TODO(@tom):</c>, an arrow before a deed; else null.</summary>
    public string? Announced(string line)
    {
        if (Announcement().Match(line) is not { Success: true } match)
            return null;

        string text = match.Groups["text"].Value;
        if (match.Groups["who"] is { Success: true } whom)
            return Who(whom.Value) is { } key ? $"@{key} {text}" : $"{whom.Value}: {text}";

        bool isDeed = match.Groups["arrow"].Success && TypedWords.IsVerb(text.Split(' ')[0].ToLowerInvariant());
        return !match.Groups["may"].Success || isDeed || StartsWithOwner(text) ? text : null;
    }

    /// <summary>Whether a text begins with a deed that nobody says of somebody: "ask legal", not "review went well"; or says by when.</summary>
    public bool IsDeed(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var next, ..] words
        && ((TypedWords.IsImperative(first, next) && words.All(word => word is "and" or "or" || !TypedWords.IsState(word)))
            || Read(text, ' ', otherwise: null) is { IsDated: true });

    /// <summary>Whether a line outside all actions is one all the same: "Tom to ask legal", "Tom will ask legal by Friday".</summary>
    public bool IsPromise(string line) => MayPromise(line)
        && (Promise().Match(line).Groups["to"].Success || Read(line, ' ', otherwise: null) is { IsDated: true });

    /// <summary>Whether a line may tell of an action, or of how things are: "Tom will ask legal".</summary>
    public bool MayPromise(string line) => Promise().IsMatch(line) && StartsWithOwner(line);

    public bool StartsWithOwner(string line) => Parse(Named(line), ' ') is (_, { } made, var typed)
        && (typed.Owner?.Value is not null || (made.Owner is not null && MentionFirst().IsMatch(line)));

    public string? Line(string text, char box, string? otherwise)
    {
        if (Read(text, box, otherwise) is not { } read || Placeholders.IsNone(read.Left))
            return null;

        Count = (Count.Actions + 1, Count.Owned + (read.IsOwned ? 1 : 0), Count.Dated + (read.IsDated ? 1 : 0));
        return read.HasId ? read.Line : $"{read.Line}  [id:: {nextId()}]";
    }

    /// <summary>The key of whom a name, a role or "me" stands for, where it stands for one person; else null.</summary>
    public string? Who(string name)
    {
        string bare = name.Trim(' ', ':', '*', '@', '_', '[', ']', '(', ')');
        return bare.Length == 0 ? null
            : TypedWords.IsManager(bare) ? context.Owner
            : TypedWords.IsReportee(bare) ? report?.Key
            : context.NameAt(bare, 0) is { Person: { } person } found && found.End == bare.Length ? person.Key
            : null;
    }

    public IReadOnlyList<string>? Table(IReadOnlyList<string> rows, bool isSure) => ActionRow.Of(rows, isSure) is not { } read ? null :
    [
        .. from row in read
           let owner = Who(row.Who)
           let line = Line((owner is null ? string.Empty : $"@{owner} ") + row.Line(owner is null ? null : string.Empty), row.Box, otherwise: null)
           where line is not null
           select line,
    ];

    private (string Line, string Left, bool IsOwned, bool IsDated, bool HasId)? Read(string text, char box, string? otherwise)
    {
        box = box is 'x' or 'X' ? 'x' : box == '-' ? '-' : ' ';
        if (Parse(Named(Scheduled(Assigned(text.Trim()))), box) is not (var source, { } commitment, var typed))
            return null;

        IEnumerable<TypedWord> taken = typed.Days.Append(typed.Owner).OfType<TypedWord>().Where(word => word.Value is not null);
        int start = commitment.Item.Box!.Span.End + 1;
        StringBuilder words = new(source.Text, start, commitment.Item.Span.End - start, 256);
        foreach (TypedWord word in taken.OrderByDescending(word => word.Span.Start))
            words.Remove(word.Span.Start - start, word.Span.Length);

        string? owner = typed.Owner?.Value ?? (commitment.Owners.Count == 0 ? otherwise : null);
        string left = Spaces().Replace(words.ToString(), " ").Trim(' ', ',', '-', '—', '·');
        StringBuilder line = new($"- [{box}] {(owner is null ? string.Empty : $"@{owner} ")}{left}");
        foreach (TypedWord day in typed.Days.Where(day => day.Value is not null).OrderBy(day => day.Key is "due" ? 1 : day.Key is "created" ? 0 : 2))
            line.Append($"  [{day.Key}:: {day.Value}]");

        return (line.ToString(), left, (owner ?? commitment.Owner) is not null, (typed.Due?.Value ?? commitment.Due?.Text()) is not null,
            commitment.Id is not null);
    }

    /// <summary>A text that ends with whom it was assigned to and by when, as other tools write it, in the form that a hand types.</summary>
    private string Assigned(string text)
    {
        for (Match match = Assignment().Match(text); match.Success; match = Assignment().Match(text, match.Index + 1))
        {
            string day = match.Groups["day"].Value;
            bool isWhom = match.Value.TrimStart() is ['@', ..] && IsWhom(text[..match.Index] + " ");
            if (!isWhom && Who(match.Groups["who"].Value) is { } key && (day.Length == 0 || context.Read(day).Day is not null))
            {
                return match.Groups["assigned"].Success || day.Length > 0 || TypedWords.IsManager(match.Groups["who"].Value)
                    ? $"@{key} {text[..match.Index]}{(day.Length > 0 ? $" (due: {day})" : string.Empty)}"
                    : match.Groups["dash"].Success ? $"{text[..match.Index]} — {match.Groups["who"].Value}"
                    : text;
            }
        }

        return text;
    }

    /// <summary>A text whose first or last words are the day that it is due, set off from the others, in the form that a hand types.</summary>
    private string Scheduled(string text)
    {
        text = DayInEmphasis().Replace(text, day => TypedDay.Find(day.Groups["day"].Value) is [var only] && only.Length == day.Groups["day"].Length
            ? only.Value : day.Value);
        if (TypedDay.Find(text) is not [var found] || !(context.Read(found.Value).Day >= context.Meeting))
            return text;

        string before = text[..found.Index];
        string rest = text[(found.Index + found.Length)..];
        return Opening().Match(before) is { Success: true } lead && Separator().Match(rest) is { Success: true } gap
            ? $"{lead.Groups["who"].Value}{rest[gap.Length..]} (due: {found.Value})"
            : rest.Trim(' ', '.').Length == 0 && (SetOff().Match(before) is { Success: true } end
                || (found.Groups["year"].Success && (end = Deed().Match(before)).Success))
                ? $"{before[..end.Index]}{end.Groups["kept"].Value} (due: {found.Value})"
            : text;
    }

    /// <summary>A text with its mentions as keys, and a name at its start, in brackets or before a dash, in the form that a hand types.</summary>
    private string Named(string text)
    {
        text = Me().Replace(text, me => !me.Groups["you"].Success ? "me:" : report is null ? me.Value : $"@{report.Key} ", 1);
        for (int at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (context.NameAt(text, at + 1) is { Person: { } known } mention && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
            {
                Match surname = char.IsUpper(text[at + 1]) && !mention.Text.Contains(' ', StringComparison.Ordinal)
                    ? Surname().Match(text, mention.End) : Match.Empty;
                bool isAnother = surname.Success && !TypedWords.IsVerb(surname.Groups["word"].Value);
                bool isWhom = text[0] != '@' && IsWhom(text[..at]);
                text = text.Remove(at, mention.End - at).Insert(at, isAnother || isWhom ? mention.Text : $"@{known.Key}");
            }
        }

        Match lead = Lead().Match(text);
        bool isOpen = lead.Groups["open"].Success;
        if (context.NameAt(text, lead.Length) is not { Person: { } person } name || !(name.IsSpelt || isOpen))
            return text;

        if (isOpen)
            return Close().Match(text, name.End) is { Success: true } close ? $"@{person.Key} {text[(close.Index + close.Length)..]}" : text;

        Match dash = Dash().Match(text, name.End);
        dash = dash.Success || !lead.Value.Contains('[', StringComparison.Ordinal) ? dash : Link().Match(text, name.End);
        int end = dash.Index + dash.Length;
        return !dash.Success || context.NameAt(text, end) is { IsSpelt: true } ? text
            : $"{(lead.Value == "@" ? $"@{person.Key} " : $"{name.Text}: ")}{text[end..]}";
    }

    /// <summary>Whether who is named after a text is spoken with or of, and does nothing himself: "ask @tom", "the plan with @tom".</summary>
    private static bool IsWhom(string before) => Whom().Match(before) is { Success: true } whom
        && (whom.Groups["with"].Success || TypedWords.IsImperative(whom.Groups["deed"].Value, "the"));

    private (SourceText Source, Commitment? Commitment, TypedLine Typed) Parse(string text, char box)
    {
        Note note = NoteParser.Parse(new("action.md", $"## {Heading.Actions}\n- [{box}] {text}\n"), context.Vocabulary);
        Commitment? only = note.Commitments.Count == 1 ? note.Commitments[0] : null;
        return (note.Source, only, only is null ? TypedLine.Nothing : TypedLine.Read(note.Source, only, context));
    }

    [GeneratedRegex(
        @"^(\*\*|__|\*|_)?([\[(]((?i:action( item| point)?|to-?do)|AI)[\])]:?|\#task(?=\s)|(?<=[*_])((?i:action|to-?do)|AI)"
        + @"(?=[*_]+\s+[^\s:–—-])|((?i:action( item| point)?s?|to[- ]?do|next steps?)|AI|TODO)"
        + @"(\s?\(@?(?<who>[^()]+)\)|\s+@(?<who>\p{L}[\w.-]*))?(\*\*|__|\*|_)?\s*(:|–|—)"
        + @"|(AI|AP|ACTION|TODO|Action)(?=\s+@)|(?<may>(?<arrow>→|->|=>|>>|👉|➡️?|▶️?)"
        + @"|(?i:follow.?up|to-?do|action( item| point)?|next steps?)\s+-(?=\s)|((?i:follow.?up)|AP|A):"
        + @"|(AI|AP|ACTION|TODO|Action)(?=\s+\p{Lu})))"
        + @"(\*\*|__|\*|_)?\s*(?<text>\S.*)$", Options)]
    private static partial Regex Announcement();

    [GeneratedRegex(
        @"(\s*\(\s*|\s*(?<assigned>\[)|(?<dash>\s+(→|->|[—–·-])\s*)|\s+(?=@)(?<!@.*)"
        + @"|\s*[,;]\s*(?=assign|owner))((?<assigned>(assigned to|assignee|owner)\s*:?\s*@?|@))?"
        + @"(?<who>[^(),;@\[\]]{2,40}?)"
        + @"(\s*([,;]|\s[—–·-]\s)\s*((due|by)( on| by)?\s*:?\s*)?(?<day>[^()\[\]]{2,24}?))?\s*[)\]]?\s*\.?$", InAnyCase)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^@[\w.-]+:\s", Options)]
    private static partial Regex MentionFirst();

    [GeneratedRegex(@"(?<sign>\*\*|__|\*|_)(?<day>[^*_]{2,24})\k<sign>", Options)]
    private static partial Regex DayInEmphasis();

    [GeneratedRegex(@"^(?<who>@[\w.-]+\s)?[\[*]*$", Options)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\]?\**\s*([:–—-]\s*|(?=\(@?\p{L}))", Options)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s+([–—·/→-]|->)\s+$", Options)]
    private static partial Regex SetOff();

    [GeneratedRegex(@"^(\p{Lu}[\p{L}'’.-]+ ){1,2}((?<to>to)|will) (?!become\b)\p{Ll}", Options)]
    private static partial Regex Promise();

    [GeneratedRegex(@"(?<kept>[\p{L}\p{N})])(?<!\b(by|due|on|until|till|from|since|for|before|after|of|to|in|at|as|the|and|or))\s+$", InAnyCase)]
    private static partial Regex Deed();

    [GeneratedRegex(
        @"(^|[\s(])((?<with>to|with|for|from|of|about|on|and|cc)"
        + @"|(?<=^|[,;.:(]\s?|\b(and|or|then|to|will|me:)\s)(?<deed>\p{L}+))\s+$", InAnyCase)]
    private static partial Regex Whom();

    [GeneratedRegex(@"^(\*\*|__)?(\[\[[^\]|]*\||[(\[])?([Mm]e|(?<you>[Yy]ou))[)\]]*(\*\*|__)?(:|\s+[–—-](?=\s))", Options)]
    private static partial Regex Me();

    [GeneratedRegex(@"^((\*\*)?(?<open>[\[(])@?(?=\p{L})|@|(\*\*|__)?(\[\[([^\]|]*\|)?)?)", Options)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G[\])](\*\*)?\s*(:|-|–|—)?(\*\*)?\s+(?=\S)", Options)]
    private static partial Regex Close();

    [GeneratedRegex(@"\G\]\]\s+(?=\p{Ll})(?!(to|will|is|was|has|and|or)\s)(?!\p{Ll}+s\s)", Options)]
    private static partial Regex Link();

    [GeneratedRegex(@"\G(\]\])?(\*\*|__)?\s+(—|–|-|→|->|=>|/)\s+(?=\S)", Options)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\G\s+(?<word>\p{Lu}\p{Ll}['’\p{L}]*)", Options)]
    private static partial Regex Surname();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
