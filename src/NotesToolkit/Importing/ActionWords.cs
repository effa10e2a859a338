using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>Who and when is meant by the words of a foreign action, put into the form that a hand types.</summary>
internal sealed partial class ActionWords(TypedContext context, Person? report)
{
    private readonly Initials initials = new(context, report);

    public ActionDays Days { get; } = new(context);

    /// <summary>Whether a name is one person's, or one that several share.</summary>
    public bool IsSomebody(string name) => WhoOrInitials(name) is not null
        || (context.NameAt(name, 0) is { } found && found.End == name.Length);

    public string? WhoOrInitials(string name) => Who(name) ?? initials.Of(name);

    /// <summary>The key of whom a name, a role or "me" stands for, where it stands for one person; else null.</summary>
    public string? Who(string name)
    {
        string bare = name.Trim(' ', ':', '*', '@', '_', '[', ']', '(', ')');
        return bare.Length == 0 ? null
            : TypedWords.Is("manager", bare) ? context.Owner
            : TypedWords.Is("reportee", bare) ? report?.Key
            : context.NameAt(bare, 0) is { Person: { } person } found && found.End == bare.Length ? person.Key
            : null;
    }

    public bool Begins(string text, string? key) => context.NameAt(text.TrimStart('*', '_', '[', '@'), 0)?.Person?.Key is { } named && named == key;

    public string Typed(string text) => Named(Days.Scheduled(Assigned(Labelled(Plain(text)))));

    /// <summary>A text in which who is asked, and until when, is said in the plain words for it.</summary>
    public string Plain(string text)
    {
        text = Shortcode().Replace(text, string.Empty);
        text = InEmphasis().Replace(text, "${said}");
        text = Signal().Match(text) is { Success: true } signal && context.NameAt(text, signal.Length) is not null
            ? text[signal.Groups["sign"].Length..] : text;
        text = initials.Spelt(Dotted().Replace(text, "${who}"));
        text = Tag().Match(text) is { Success: true } tag && Who(tag.Groups["who"].Value) is { } tagged
            ? $"@{tagged} {text.Remove(tag.Index, tag.Length)}" : text;
        text = Refusal().Replace(text, "me: not ");
        text = Politely().Match(text) is { Success: true } polite && polite.Groups["who"].Value is var said && (said == "I" || IsSomebody(said))
            ? $"{said}: {text[polite.Length..]}" : text;
        return Days.Plain(Bare().Match(text) is { Success: true, Groups: var bare }
            && Doer(bare["who"].Value, bare["will"].Success, bare["deed"].Value, bare["next"].Value) is { } doer
            ? doer + text[bare["deed"].Index..] : text);
    }

    /// <summary>
    /// Who begins a text and does what stands behind it, in the form that a hand types, or null: "Tom split the rota", "You train support"; a name in
    /// capitals, or one that is a word too, may do so in the third person: "TOM asks legal", "Grace will ask legal".
    /// </summary>
    private string? Doer(string who, bool will, string deed, string next) =>
        Who(who) is { } known && initials.IsOneOfTwo(known) && (will || TypedWords.IsDeed(deed, next)) && deed != "be"
            && char.IsUpper(who[0]) && (who.All(char.IsUpper) || TypedWords.IsEnglish(who)) ? $"@{known} "
        : !will && IsSomebody(who) && !(char.IsLower(who[0]) && TypedWords.IsEnglish(who))
            && (who is "me" or "Me" or "you" or "You" ? !TypedWords.IsState(deed) && TypedWords.IsDeedOfI(deed, next)
                : TypedWords.IsImperative(deed, next)) ? $"{who}: "
        : null;

    /// <summary>A text without what a label says of whose it is and by when, in the form that a hand types: <c>**Due:** Jul 30, 2026</c>.</summary>
    private string Labelled(string text)
    {
        (string who, string due) = (string.Empty, string.Empty);
        string rest = Labels().Replace(text, label =>
        {
            string value = label.Groups["value"].Value;
            if (label.Groups["who"].Success ? Who(value) is null || who.Length > 0 : context.Read(value).Day is null || due.Length > 0)
                return label.Value;

            (who, due) = label.Groups["who"].Success ? (value, due) : (who, $" (due: {value})");
            return string.Empty;
        }).Trim();
        return rest.Length == 0 ? text : $"{(who.Length == 0 || Begins(rest, Who(who)) ? string.Empty : $"@{Who(who)} ")}{rest}{due}";
    }

    /// <summary>A text that ends with whom it was assigned to and by when, as other tools write it, in the form that a hand types.</summary>
    private string Assigned(string text)
    {
        for (Match match = Assignment().Match(text); match.Success; match = Assignment().Match(text, match.Index + 1))
        {
            string day = match.Groups["day"].Value;
            bool isWhom = match.Value.TrimStart() is ['@', ..] && OwnerReader.IsWhom(text[..match.Index] + " ");
            string who = match.Groups["who"].Value;
            bool mayBeInitials = day.Length > 0 || who.Contains('.', StringComparison.Ordinal);
            bool isSometime = TypedWords.Is("sometime", day);
            if (!isWhom && (mayBeInitials ? WhoOrInitials(who) : Who(who)) is { } key
                && (day.Length == 0 || isSometime || context.Read(day).Day is not null))
            {
                string when = day.Length == 0 ? string.Empty : isSometime ? $", {day}" : $" (due: {day})";
                return $"@{key} {text[..match.Index]}{match.Groups["rest"].Value}{when}";
            }
        }

        return text;
    }

    /// <summary>A text with its mentions as keys, and a name at its start, in brackets or before a dash, in the form that a hand types.</summary>
    public string Named(string text)
    {
        text = Me().Replace(text, me => !me.Groups["you"].Success ? "me:" : report is null ? me.Value : $"@{report.Key} ", 1);
        for (int at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (context.NameAt(text, at + 1) is { Person: { } known } mention && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
            {
                Match surname = char.IsUpper(text[at + 1]) && !mention.Text.Contains(' ', StringComparison.Ordinal)
                    ? Surname().Match(text, mention.End) : Match.Empty;
                bool isAnother = surname.Success && !TypedWords.IsVerb(surname.Groups["word"].Value);
                bool isWhom = text[0] != '@' && OwnerReader.IsWhom(text[..at]);
                text = text.Remove(at, mention.End - at).Insert(at, isAnother || isWhom ? mention.Text : $"@{known.Key}");
            }
        }

        text = Mention().Replace(text, "@${key} ");
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

    [GeneratedRegex(
        @"(\s*\(\s*|\s*\[|(\s+(→|->|➡\uFE0F?|--|[—–·|>-]|/(?=[^/]*\s/\s))\s*"
        + @"|(?<!\b(owner|lead|manager|mentor|buddy|contact|for|about|re|with|ask|cc|from|to)):\s+(?=[*_@]*\p{Lu}))|\s+(?=@)(?<!@.*)"
        + @"|\s*[,;]\s*(?=assign|owner))((assigned to|assignee|owner)\s*:?\s*@?|@)?"
        + @"(?<who>[^(),;@\[\]]{2,40}?)"
        + @"((\s*([,;]|\s[—–·|/-]\s)\s*((due|by|until)( on| by)?\s*:?\s*)?|\s+(due|by)\s+)(?<day>[^()\[\]]{2,24}?))?"
        + @"\s*([)\]](?<rest>\s+(–\s*|-\s*)?(in progress|ongoing|started|pending|open|blocked|moved to \w+)))?[)\]]?\s*\.?$", AnyCase)]
    private static partial Regex Assignment();

    [GeneratedRegex(
        @"(\s+[|·–—-]\s+|\s*[;,(\[]\s*|\s+(?=\*\*|__))(\*\*|__)?((?<who>assigned to|assignee|owner|responsible)|due( date)?|deadline)"
        + @"\s*(\*\*|__)?:(?(who):?)(\*\*|__)?\s*(?!:)(?<value>[^|·;()\[\]*_]{2,40}?)"
        + @"(?=\s*($|[;|·–—()\[\]*]|__|\s-\s|,\s*(assign|owner|due|deadline)))[)\]]?", AnyCase)]
    private static partial Regex Labels();

    [GeneratedRegex(@"^(?<who>\p{Lu}\p{L}+ \p{Lu})\.(?=[\s:])", ExactCase)]
    private static partial Regex Dotted();

    /// <summary>The signs of a chat, or of a wiki, around a line: <c>:memo:</c>, <c>(!)</c>.</summary>
    [GeneratedRegex(@"(?<!\s)(\s+:[a-z_]+:)+\s*$|^\([!*/?]\)\s+", ExactCase)]
    private static partial Regex Shortcode();

    /// <summary>A sign that marks a line, before a name.</summary>
    [GeneratedRegex(@"^(?<sign>(\p{Cs}{2}|[\u2600-\u27BF\u2B00-\u2BFF])\uFE0F?\s+|[(#]?(A|AI|AP)?\d{1,2}[.:)]?\s+)[*_@]*", ExactCase)]
    private static partial Regex Signal();

    [GeneratedRegex(@"\s+(#|@(?=me\b))(?<who>\p{L}[\w-]*)\s*$|^#(?<who>\p{L}[\w-]*)\s+(?=\S)", ExactCase)]
    private static partial Regex Tag();

    /// <summary>Words in brackets that are set off as well: <c>*(Tom, due 12 Feb)*</c>.</summary>
    [GeneratedRegex(@"(?<sign>\*\*|__|\*|_)(?<said>\([^()]*\)|(?<=\s[—–-]\s+\S{1,2})[^*_]{2,60})\k<sign>(?=\s*$)", ExactCase)]
    private static partial Regex InEmphasis();

    [GeneratedRegex(
        @"^(\*\*|__)?(?<who>\p{L}[\p{L}.-]+( \p{Lu}[\p{L}.-]+)?)(\*\*|__)?,? (?<will>(will|to) )?(?<deed>\p{Ll}+) (?<next>\S+)", ExactCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^I(['’]ll not| will not| won['’]t) ", ExactCase)]
    private static partial Regex Refusal();

    [GeneratedRegex(
        @"^(?<who>\p{Lu}[\p{L}.-]+( \p{Lu}[\p{L}.-]+)?|[Yy]ou),?(\s+(pls|plz|please|(agreed|promised|is|needs|has|volunteered|offered|is going) to"
        + @"|should|(?<=[Yy]ou\s+)will( also)?)|['’]s going to|(?<=[Yy]ou)['’]ll( also)?)\s+(?!be\b)"
        + @"|^(?<who>I)(['’]m going| promised| agreed) to\s+", ExactCase)]
    private static partial Regex Politely();

    [GeneratedRegex(
        @"^(\*\*|__)?(\[\[[^\]|]*\||(?<open>\[\[|[(\[]))?([Mm]e|I(?=:|\s[–—-]\s)|(?<you>[Yy]ou|[Hh]er|[Hh]im))[)\]]*(\*\*|__)?"
        + @"(:|\s+([–—-]|->|→|=>)(?=\s)|(?(open)(?<=[)\]*_])(?=\s)|(?!)))",
        ExactCase)]
    private static partial Regex Me();

    [GeneratedRegex(@"^@(?<key>[\w.-]+)(:\s+|\s+to\s+(?=\p{Ll}))", ExactCase)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^((\*\*)?(?<open>[\[(])@?(?=\p{L})|@|(\*\*|__)?(\[\[([^\]|]*\|)?)?)", ExactCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G[\])](\*\*)?\s*(:|-|–|—)?(\*\*)?\s+(?=\S)", ExactCase)]
    private static partial Regex Close();

    [GeneratedRegex(@"\G\]\]\s+(?=\p{Ll})(?!(to|will|is|was|has|and|or)\s)(?!\p{Ll}+s\s)", ExactCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"\G(\]\])?(\*\*|__)?\s+(\((owner|lead|DRI|responsible)\)\s?:|—|–|--?|→|->|=>|>|/|·)\s+(?=\S)", ExactCase)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\G\s+(?<word>\p{Lu}\p{Ll}['’\p{L}]*)", ExactCase)]
    private static partial Regex Surname();
}
