using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>
/// Finds actions by the lines around them, under no heading of actions too: in lists whose lines name who does it, under a name, in prose.
/// </summary>
internal sealed partial class ActionLines(ActionReader actions, ActionWords words, IReadOnlyList<string> lines)
{
    /// <summary>What begins a list's line besides a number or a letter.</summary>
    private const string Bullet = $@"[-*+–»➜►▸■✦⚡:{LineText.Bullets}]|📌|>(?=\s+\p{{Lu}}[\p{{L}}. ]{{0,30}}\s[–—-]\s)";

    /// <summary>A word in -ed that tells of the past.</summary>
    private const string InEd = @"(?!(need|embed|feed|seed|speed|proceed|succeed)\b)\p{L}+ed";

    private (int End, bool AreActions) list;

    /// <summary>Whether a line is in a list whose lines each name who does it, and most of which say a deed.</summary>
    public bool Holds(int at)
    {
        if (at >= list.End)
        {
            string[] deeds = [.. lines.Skip(at).Select(line => Deed(line) ?? Done(line)).TakeWhile(deed => deed is not null).OfType<string>()];
            list = (at + Math.Max(1, deeds.Length), deeds.Length > 1 && AreDeeds(deeds));
        }

        return list.AreActions;
    }

    /// <summary>Whether a line is a name over a list most of whose lines say a deed; right over it where nothing else makes it a heading.</summary>
    public bool Heads(int at, string whose) => words.Who(whose) is not null
        && (Heading.Label(lines[at]) is not null || Heading.Marked(lines[at]) is not null
            || (lines[at].Trim() is [not ('-' or '*' or '>'), _, ..] && lines.ElementAtOrDefault(at + 1) is { } next && Item().IsMatch(next)))
        && Texts(lines.Skip(at + 1).SkipWhile(line => line.Length == 0)) is { Length: > 0 } texts && AreDeeds(texts);

    /// <summary>Whose what is below a label is, by its words: "Tom", "On Tom", "She does", "I will".</summary>
    public static string Whose(string label) => Doer().Match(label) is { Success: true, Groups: var doer }
        ? doer["name"].Success ? doer["name"].Value : doer["me"].Success ? "me" : "you" : label;

    /// <summary>The sentences of a line that say that they are an action, or who is to do what, and whether nothing else is there.</summary>
    public (IReadOnlyList<string> Actions, bool AreAll) In(string text, int at)
    {
        bool isWhole = text[^1] is '.' or '!' or ';' || lines.ElementAtOrDefault(at + 1)?.TrimStart() is not [var next, ..] || !char.IsLower(next);
        string[] sentences = SentenceEnd().Split(text);
        string[] deeds =
        [
            .. from sentence in isWhole ? sentences : sentences[..^1]
               let said = words.Days.Turned(sentence)
               let action = actions.Announced(said) ?? (actions.IsPromise(said) || actions.IsAssigned(said) ? said : null)
               where action is not null
               select action.TrimEnd('*', '_').TrimEnd('.'),
        ];
        return (deeds, deeds.Length == sentences.Length);
    }

    /// <summary>Whether a list's line is an action where it stands; what is past, and who was present, is none.</summary>
    public bool IsAction(string text, bool isBoxed, string? section) => !Told().IsMatch(text)
        && (actions.IsPromise(text) || actions.IsAssigned(text)
            || (TypedWords.Has("outcome", section) && actions.StartsWithOwner(text) && (Deed(text) is not { } deed || actions.IsDeed(deed)))
            || (section == Heading.Actions ? isBoxed || (!IsPast(text) && (text[^1] != '?' || actions.IsOwned(text)))
                : isBoxed && !TypedWords.Is("roll", section) && section?.EndsWith("checklist", StringComparison.OrdinalIgnoreCase) is not true
                    && ((section != "Priorities" && !TypedWords.Opens("idea", section ?? string.Empty)
                        && ((section != Heading.Decisions && text[^1] != '?') || actions.IsDeed(text)))
                        || (section == "Priorities" ? actions.IsDated(text) || Deed(text) is not null : actions.IsOwned(text)))));

    /// <summary>What a box says; an open one whose text is struck was dropped.</summary>
    public static char BoxOf(string text, char mark) => mark == ' ' && SettledWords.IsStruck(text) ? '-' : mark;

    /// <summary>Whether a box says that its line is no task, as a theme of Obsidian shows it: <c>[?]</c>, <c>[i]</c>.</summary>
    public static bool IsRemark(string mark) => mark is "?" or "i" or "I" or "\"" or "l" or "b" or "p" or "c" or "n";

    /// <summary>Whether a text says that there is no action, in more words than one.</summary>
    public static bool IsNothing(string text) => text.Trim('(', ')', '.', '!').Split(' ') is [var first, .. var rest]
        && (first.ToLowerInvariant() is "none" or "nothing" && rest is ["–" or "—" or "-", ..]
            || (TypedWords.Has("nothing", first)
                && rest.Where((_, i) => i == 0 || rest[i - 1] != "for").All(word => TypedWords.Has("nothing-more", word))));

    /// <summary>Whether a line is a label over actions: all of it bold, and deeds below.</summary>
    public bool IsLabel(string text, int at) => Heading.Marked(text) is not null
        && AreDeeds(Texts(lines.Skip(at + 1).SkipWhile(line => line.Trim().Length == 0)
            .TakeWhile(line => ForeignLine.Indent(line) > ForeignLine.Indent(lines[at]))));

    /// <summary>The texts of a list's lines, up to the first that is none.</summary>
    private static string[] Texts(IEnumerable<string> list) =>
        [.. list.Select(line => Item().Match(line)).TakeWhile(item => item.Success).Select(item => item.Groups["text"].Value)];

    private bool IsPast(string text) => Since().IsMatch(text)
        || (Past().Match(text) is { Success: true } past && words.IsSomebody(past.Groups["who"].Value));

    /// <summary>Whether a line may tell of an action, and as well of something else: "Tom will ask legal", "Tom: review the rota".</summary>
    public bool MayBe(string line, string? section) => section == Heading.Actions && Item().Match(line) is { Success: true } item
        ? !IsNothing(item.Groups["text"].Value) && item.Groups["text"].Value[^1] is not ':'
        : Deed(line) is { } deed ? Led().Match(line).Groups["arrow"].Success || actions.IsDeed(deed)
        : actions.MayPromise(line.Trim(' ', '-', '*', '•'))
        || (section == Heading.Decisions && Item().Match(line) is { Success: true } decided && actions.IsDeed(decided.Groups["text"].Value))
        || Done(line) is not null;

    /// <summary>An action with what the lines below it say of whose it is and by when, and the last of them: <c>Due: 12 Feb</c>.</summary>
    public (string Text, int Last) Detailed(string text, int indent, int at)
    {
        for (; IsBroken(text, at); at++)
            text += " " + lines[at + 1].Trim();

        for (; at + 1 < lines.Count && ForeignLine.Indent(lines[at + 1]) > indent; at++)
        {
            Match[] details = [.. lines[at + 1].Split(" · ").Select(part => Detail().Match(part))];
            if (!Array.TrueForAll(details, detail => detail.Success))
                break;

            text = details.Aggregate(text, WithDetail);
        }

        return (text, at);
    }

    private string WithDetail(string text, Match detail) => detail.Groups["who"].Success && words.Who(detail.Groups["value"].Value) is { } who
        ? words.Begins(text, who) ? text : $"@{who} {text}"
        : $"{text} ({(detail.Groups["done"].Success ? "done " : detail.Groups["who"].Success ? string.Empty : "due: ")}{detail.Groups["value"]})";

    /// <summary>Whether the sentence of a line that is in no list goes on below it.</summary>
    private bool IsBroken(string text, int at) => !Item().IsMatch(lines[at]) && lines[at].TrimStart(' ', '*', '_') is [>= 'A' and <= 'Z', ..]
        && lines[at].TrimEnd().EndsWith(text[^Math.Min(12, text.Length)..], StringComparison.Ordinal) && !char.IsPunctuation(text[^1])
        && lines.ElementAtOrDefault(at + 1) is { Length: > 0 } next && char.IsLower(next[0])
        && $"{next} ".IndexOf(": ", StringComparison.Ordinal) is < 1 or > 40 // A label begins something else.
        && actions.Announced(next) is null && !actions.StartsWithOwner(next) && !IsPast(next);

    private bool AreDeeds(string[] texts) => 2 * texts.Count(actions.IsDeed) > texts.Length;

    /// <summary>What a line says after a mention, or a name and a colon or a dash, or null.</summary>
    private string? Deed(string line) =>
        Led().Match(line) is { Success: true } led && (words.IsSomebody(led.Groups["who"].Value) || TypedWords.Is("nobody", led.Groups["who"].Value))
            ? led.Groups["deed"].Value : null;

    /// <summary>What a list's line says that I do, or who is named, or null: "Tom asks legal".</summary>
    private string? Done(string line) => Does().Match(line) is { Success: true } does && (does.Groups["name"] is { Success: true } name
        ? words.IsSomebody(name.Value) && TypedWords.IsDeed(does.Groups["verb"].Value, does.Groups["next"].Value)
        : TypedWords.IsDeedOfI(does.Groups["verb"].Value, does.Groups["next"].Value)) ? line[does.Groups["verb"].Index..] : null;

    [GeneratedRegex(
        @"^\s*((" + Bullet + @"|\d{1,3}[.)])\s+)?(~~)?(?<who>@[\w.-]+(?=\s)|[*_@\[]*\p{L}[\p{L}. -]{0,30}?[*_\]]*)"
        + @"(\s?:[*_]*|\s+([–—-]|--|(?<arrow>[→>]|->|=>|➡\uFE0F?)|to(?=\s(?!become\b)\p{Ll}))|(?<=@\S{1,30}))"
        + @"\s+(?<deed>\S.*?)\s*$", ExactCase)]
    private static partial Regex Led();

    [GeneratedRegex(
        @"^\s*(" + Bullet + @"|\(?(\d{1,3}|[a-h])[.)])\s+(?<box>\[(?<mark>.)\]\s+)?(?<text>\S.*?)\s*$"
        + @"|^\s*(?<box>\[(?<mark>.)\]\s+)(?<text>\S.*?)\s*$",
        ExactCase)]
    public static partial Regex Item();

    [GeneratedRegex(@"^\s*[-*+•◦]\s+((?i:I|you)|(?<name>\p{Lu}\p{L}+))\s+(?<verb>\p{Ll}+)\s+(?<next>[\p{L}\d]+)", ExactCase)]
    private static partial Regex Does();

    [GeneratedRegex(@"^(on (?<name>.+)|((?<me>I)|you|s?he) (do|does|will( do)?))$", AnyCase)]
    private static partial Regex Doer();

    /// <summary>A line that says itself that it is no action.</summary>
    [GeneratedRegex(@"^([*_]{1,2})?(FYI\b|(Decision|Decided|Info|Note):)", ExactCase)]
    private static partial Regex Told();

    [GeneratedRegex(
        @"^@?(?<who>\p{L}[\p{L}.-]*)\s+(already|has|had|did|(?=\p{Ll}+\b)" + InEd + @")\b(?!\s+to\b)", ExactCase)]
    private static partial Regex Past();

    [GeneratedRegex(
        @"^(done|closed|completed|finished|AIs?|actions?( items?)?)\b[^:]{0,20}\b(since|from) last\b"
        + @"|^((he|she|they|we|the \p{L}+) (was|were|has|had|sent|said|got|" + InEd
        + @")|waiting (for|on)|nothing from)\b", AnyCase)]
    private static partial Regex Since();

    [GeneratedRegex(@"(?<=(\p{L}{2}|\p{L}\s\d{1,2})[.!][*_]{0,2})\s+(?=[\p{Lu}@*→➡])"
        + @"|(?=\s(→|->|=>|➡))(?<=\w.*)\s(→|->|=>|➡\uFE0F?)\s+(?=@|\p{Lu})", ExactCase)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"^\s*([-*+•]\s+)?((\*\*|__|\*|_)?((?<who>assigned to|assignee|owner|who|responsible)|due( date)?|deadline|by when)"
        + @"\s*(\*\*|__|\*|_)?::?(\*\*|__|\*|_)?\s*"
        + @"|by\s+|(?<who>assigned to)\s+|due\s+(?=\p{L}{3,9} \d|\d)|(?<done>completed)\s+(?=\p{L}{3,9} \d|\d))(?<value>\S(.*\S)?)\s*$",
        AnyCase)]
    private static partial Regex Detail();
}
