using NotesToolkit.Parsing;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>Makes commitments of foreign actions: what is there of owner and days becomes fields, and nothing is added.</summary>
internal sealed partial class ActionReader(TypedContext context, ActionWords words, Func<string> nextId)
{
    /// <summary>How many actions were read, and how many of them say whose they are and by when.</summary>
    public (int Actions, int Owned, int Dated) Count { get; private set; }

    /// <summary>Whether a line says whose action it is, or by when.</summary>
    public bool IsOwned(string line) => Read(line, ' ', otherwise: null) is { } read && (read.IsOwned || read.IsDated);

    public bool IsDated(string line) => Read(line, ' ', otherwise: null) is { IsDated: true };

    /// <summary>The action that a line announces: <c>AI:</c>, <c>[Action]</c>, <c>TODO(@tom):</c>, an arrow before a deed; else null.</summary>
    public string? Announced(string line)
    {
        if (Given().Match(line) is { Success: true } given && words.Who(given.Groups["who"].Value) is { } key)
        {
            string day = given.Groups["day"] is { Success: true } on ? $"(due: {on.Value}) " : string.Empty;
            return $"@{key} {day}{given.Groups["text"].Value}{(given.Groups["struck"].Success ? " (cancelled)" : string.Empty)}";
        }

        if (line.StartsWith("~~", StringComparison.Ordinal))
            return Announced(line.TrimStart('~')) is { } gone ? $"~~{gone}" : null;

        if (Announcement().Match(line) is not { Success: true } match)
            return null;

        string text = match.Groups["text"].Value;
        if (match.Groups["who"] is { Success: true } whom)
            return words.Who(whom.Value) is { } asked ? $"@{asked} {text}" : $"{whom.Value}: {text}";

        if (Marked().Match(text) is { Success: true } marked && !match.Groups["arrow"].Success && words.Who(marked.Groups["who"].Value) is { } owner
            && !TypedWords.IsEnglish(marked.Groups["who"].Value) && !TypedWords.IsState(marked.Groups["next"].Value) && !StartsWithOwner(text))
        {
            return $"@{owner} {text[marked.Groups["next"].Index..]}";
        }

        bool isDeed = match.Groups["arrow"].Success ? TypedWords.IsVerb(text.Split(' ')[0].ToLowerInvariant()) || IsDated(text)
            : match.Groups["next"].Success && IsDeed(text);
        return !match.Groups["may"].Success || isDeed || StartsWithOwner(text.TrimStart('~')) ? text : null;
    }

    /// <summary>Whether a text begins with a deed that nobody says of somebody: "ask legal", not "review went well"; or says by when.</summary>
    public bool IsDeed(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var next, ..] said
        && ((TypedWords.IsImperative(first, next) && said.All(word => word is "and" or "or" || !TypedWords.IsState(word)))
            || IsDated(text));

    /// <summary>Whether a line outside all actions is one all the same: "Tom to ask legal", "Tom will ask legal by Friday".</summary>
    public bool IsPromise(string line) => (MayPromise(line) && (Promise().Match(line).Groups["to"].Success || IsDated(line)))
        || (Bold().IsMatch(line) && StartsWithOwner(line) && IsDated(line));

    /// <summary>Whether a line gives somebody mentioned a deed: "@tom to ask", "@tom: ask legal", "@tom asks legal"; not what he said.</summary>
    public bool IsAssigned(string line) => Mentioned().Match(line) is { Success: true } said && words.Who(said.Groups["who"].Value) is not null
        && (said.Groups["to"].Success || (said.Groups["deed"] is { Success: true, Value: var deed }
            ? IsDeed(deed) || (said.Groups["colon"].Success && !deed.Contains(' ', StringComparison.Ordinal))
            : TypedWords.IsDeed(said.Groups["word"].Value, said.Groups["next"].Value)));

    /// <summary>Whether a line may tell of an action, or of how things are: "Tom will ask legal".</summary>
    public bool MayPromise(string line) => Promise().IsMatch(line) && !line.Contains('?', StringComparison.Ordinal) && StartsWithOwner(line);

    public bool StartsWithOwner(string line) => Parse(words.Named(words.Plain(line)), ' ') is (_, { } made, var typed)
        && (typed.Owner?.Value is not null || (made.Owner is not null && (line[0] != '@' || line.Split(' ')[0][^1] == ':')));

    /// <summary>The actions of several people that one line holds, or null.</summary>
    public string[]? Several(string text) =>
        Parts().Split(text) is { Length: > 1 } parts && Array.TrueForAll(parts, StartsWithOwner) ? parts : null;

    public string? Line(string text, char box, string? otherwise)
    {
        if (Read(text, box, otherwise) is not { } read || Placeholders.IsNone(read.Left) || ActionLines.IsNothing(read.Left))
            return null;

        Count = (Count.Actions + 1, Count.Owned + (read.IsOwned ? 1 : 0), Count.Dated + (read.IsDated ? 1 : 0));
        return read.HasId ? read.Line : $"{read.Line}  [id:: {nextId()}]";
    }

    /// <summary>The actions of a table, and the rows that stay text: of a table of something else all, though a column may tell deeds.</summary>
    public (IEnumerable<string> Actions, string[] Kept) Table(string[] rows, bool isSure, List<string> told)
    {
        if (ActionRow.Of(rows, isSure) is not { } read)
        {
            return (
                from row in ActionRow.Of(rows, isSure: true) ?? []
                where StartsWithOwner(row.Text) && !rows[0].Trim(' ', '|', '*').StartsWith("date", StringComparison.OrdinalIgnoreCase)
                let line = Line(row.Text, row.Box, otherwise: null)
                where line is not null
                select line, rows);
        }

        told.AddRange(read.Where(row => row.SaysMore).Select(row => row.Told));
        HashSet<int> taken = [0, .. read.Select(row => row.Index)];
        return (
            from row in read
            let owner = words.WhoOrInitials(row.Who)
            let owned = owner is null ? row : row with { Text = $"@{owner} {row.Text}", Who = string.Empty }
            let line = Line(owned.Line(), row.Box, otherwise: null)
            where line is not null
            from each in row.More.Select(more => $"  - {more}").Prepend(line)
            select each, [.. rows.Where((row, i) => !taken.Contains(i) && row.Any(char.IsLetterOrDigit))]);
    }

    private (string Line, string Left, bool IsOwned, bool IsDated, bool HasId)? Read(string text, char box, string? otherwise)
    {
        text = Spaces().Replace(text.Trim(), " ");
        string told = string.Empty;
        box = box is 'x' or 'X' or '✓' or '✔' or '✅' or '☑' ? 'x' : box == '-' ? '-' : ' ';
        if (SettledWords.In(text) is { Success: true } settled)
        {
            bool isStruck = settled.Groups["struck"].Success;
            (text, box) = (
                isStruck ? text.Replace("~~", string.Empty, StringComparison.Ordinal) : text.Remove(settled.Index, settled.Length).Trim(' ', '~'),
                box == '-' || settled.Groups["dropped"].Success || settled.Groups["tight"].Success ? '-' : 'x');
            string key = box == 'x' ? "completion" : "cancelled";
            told = (settled.Groups["why"] is { Length: > 0 } why ? $" ({why.Value.Trim()})" : string.Empty)
                + (settled.Groups["on"] is not { Length: > 0 } on ? string.Empty
                    : context.Read(on.Value, key).Day is { } day ? $"  [{key}:: {day.Text()}]"
                    : $" ({on.Value})");
        }

        else if (box is ' ' or '-' && Struck().Match(text) is { Success: true } struck && !IsDeed(struck.Groups["why"].Value + " ")
            && !StartsWithOwner(struck.Groups["why"].Value))
        {
            (text, box) = ($"{struck.Groups["before"].Value}{struck.Groups["deed"].Value} ({struck.Groups["why"].Value})", '-');
        }

        if (Parse(words.Typed(text), box) is not (var source, { } commitment, var typed))
            return null;

        string? named = typed.Owner?.Value ?? typed.Owner?.Guess;
        IEnumerable<TypedWord> taken = typed.Days.Append(typed.Owner).OfType<TypedWord>().Where(word => (word.Value ?? word.Guess) is not null);
        int start = commitment.Item.Box!.Span.End + 1;
        StringBuilder left = new(source.Text, start, commitment.Item.Span.End - start, 256);
        foreach (TypedWord word in taken.OrderByDescending(word => word.Span.Start))
            left.Remove(word.Span.Start - start, word.Span.Length).Insert(word.Span.Start - start, word.Kept);

        string? owner = named ?? (commitment.Owners.Count == 0 ? otherwise : null);
        string deed = Spaces().Replace(left.ToString(), " ").Trim(' ', ',', '-', '—', '·');
        StringBuilder line = new($"- [{box}] {(owner is null ? string.Empty : $"@{owner} ")}{deed}{told}");
        foreach (TypedWord day in typed.Days.Where(day => day.Value is not null).OrderBy(day => day.Key is "due" ? 1 : day.Key is "created" ? 0 : 2))
            line.Append($"  [{day.Key}:: {day.Value}]");

        return (line.ToString(), deed, (owner ?? commitment.Owner) is not null, (typed.Due?.Value ?? commitment.Due?.Text()) is not null,
            commitment.Id is not null);
    }

    private (SourceText Source, Commitment? Commitment, TypedLine Typed) Parse(string text, char box)
    {
        Note note = NoteParser.Parse(new("action.md", $"## {Heading.Actions}\n- [{box}] {text}\n"), context.Vocabulary);
        Commitment? only = note.Commitments.Count == 1 ? note.Commitments[0] : null;
        return (note.Source, only, only is null ? TypedLine.Nothing : TypedLine.Read(only, context));
    }

    [GeneratedRegex(
        @"^(\*\*|__|\*|_)?([\[(]((?i:action( item| point)?|to-?do)|AI)[\])]:?|\#(task|todo|action)(?=\s)|(?<=[*_])((?i:action|to-?do)|AI)"
        + @"(?=[*_]+\s+[^\s:–—-])|((?i:action( item| point)?s?|to[- ]?do|next (steps?|actions?)|f/u|fu)|AI(, \p{Ll}+(?=:))?|AP"
        + @"|A/I|TODO)(\s?\#?\d{1,2})?"
        + @"(\s?\(@?(?<who>[^()]+)\)|\s+for\s+(?<who>\p{Lu}[\p{L} ]{1,20})|\s+@(?<who>\p{L}[\w.-]*)"
        + @"|(?<=^(\*\*|__)\S+)\s+(?<who>\p{L}[\w.-]*)(?=(\*\*|__)))?(\*\*|__|\*|_)?\s*(:|–|—|(?<=[*_]\s*)-(?=\s))"
        + @"|(AI|AP|ACTION|TODO|Action)(?=\s+@|\s+\p{Lu}{2,}\s?:\s)|(?<may>(?<arrow>→|->|=>|>>|👉|➡️?|▶️?)"
        + @"|(?i:follow.?up|to-?do|action( item| point)?|next steps?)\s+-(?=\s)|((?<next>(?i:follow.?up|task|next))|A)(\*\*|__)?:"
        + @"|(AI|A/I|AP|ACTION|TODO|Action)(?=\s+(\p{Lu}|(me|somebody|someone):?\s))|(?i:to-?do|action)(?=\s+\p{Ll}[\p{L} .-]{1,30}:\s)"
        + @"|(AI|TODO|ACTION)(?=\s+\p{Ll}{2,20}\s+([–—-]\s|\p{Ll}))))"
        + @"(\*\*|__|\*|_)?\s*(?<text>\S.*)$", ExactCase)]
    private static partial Regex Announcement();

    /// <summary>Whom in brackets, and before it by when: <c>2026-02-13 (@tom): send it</c>.</summary>
    [GeneratedRegex(@"^(?<struck>~~)?((?<day>\d{4}-\d\d-\d\d)\s+)?\(@(?<who>[^()]+)\):\s+(?<text>\S.*?)(~~)?$", ExactCase)]
    private static partial Regex Given();

    /// <summary>A deed that is struck, and why: <c>~~Tom to finish the limiter~~ not realistic</c>.</summary>
    [GeneratedRegex(
        @"^(?<before>[^~]*:\s*|@\S+\s+)?~~(?=[^\s~]+\s+[^\s~]+\s)(?<deed>[^~]+)~~"
        + @"\s*[,:;–—-]?\s*\(?(?<why>\p{L}[^~]*?)\)?$", ExactCase)]
    private static partial Regex Struck();

    [GeneratedRegex(@"^(?<who>\p{L}[\p{L}.-]+)\s+(?!(and|or|to)\b)(?<next>\p{Ll}+)\s", ExactCase)]
    private static partial Regex Marked();

    [GeneratedRegex(
        @"^(?<who>\p{Lu}[\p{L}.-]+( \p{Lu}[\p{L}.-]+)?)\s+(→|->|=>|>|➡\uFE0F?)\s+(?<deed>\S.*)$"
        + @"|^@(?<who>[\w.-]*\w( \p{Lu}[\p{L}'’-]+)?)((?<colon>:)\s+(?<deed>\S.*)"
        + @"|\s+(?<to>to)\s+(?!become\b)\p{Ll}.*|\s+(?<word>\p{Ll}+)\s+(?<next>\S+).*)$", ExactCase)]
    private static partial Regex Mentioned();

    /// <summary>A name set off by its type, and what its bearer does: <c>**Tom** signs it by Friday</c>.</summary>
    [GeneratedRegex(@"^(?<sign>\*\*|__)\p{Lu}[\p{L} .-]*\k<sign>\s+\p{Ll}", ExactCase)]
    private static partial Regex Bold();

    [GeneratedRegex(
        @"^((\p{Lu}[\p{L}'’.-]* ){1,2}((?<to>to)|will|(agreed|promised|is|needs|volunteered) to)"
        + @"|(I|You)(['’]ll| will| (agreed|promised) to)) (?!become\b)\p{Ll}", ExactCase)]
    private static partial Regex Promise();

    [GeneratedRegex(@"(?:;\s+|(?<=\p{L}{2}|[)\d])\.\s+|,\s+and\s+)(?=@|\p{Lu})", ExactCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s{2,}", ExactCase)]
    private static partial Regex Spaces();
}
