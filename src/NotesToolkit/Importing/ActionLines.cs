using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>
/// Finds actions by the lines around them, under no heading of actions too: in lists whose lines name who does it, under a name, in prose.
/// </summary>
internal sealed partial class ActionLines(ActionReader actions, ActionWords words, IReadOnlyList<string> lines)
{
    /// <summary>What begins a list's line besides a number or a letter.</summary>
    private const string Bullet = "[-*+•◦○▪–»➜⚡:]|📌";

    private (int End, bool AreActions) list;

    /// <summary>Whether a line is in a list whose lines each name who does it, and most of which say a deed.</summary>
    public bool Holds(int at)
    {
        if (at >= list.End)
        {
            string[] deeds = [.. lines.Skip(at).Select(Deed).TakeWhile(deed => deed is not null).OfType<string>()];
            list = (at + Math.Max(1, deeds.Length), deeds.Length > 1 && AreDeeds(deeds));
        }

        return list.AreActions;
    }

    /// <summary>Whether a line is a name over a list most of whose lines say a deed.</summary>
    public bool Heads(int at) => (Heading.Label(lines[at]) ?? Heading.Marked(lines[at])) is { } label && words.Who(label.Text) is not null
        && lines.Skip(at + 1).Select(line => Item().Match(line)).TakeWhile(item => item.Success)
            .Select(item => item.Groups["text"].Value).ToArray() is { Length: > 0 } texts && AreDeeds(texts);

    /// <summary>The sentences of a line that say that they are an action, or who is to do what, and whether nothing else is there.</summary>
    public (IReadOnlyList<string> Actions, bool AreAll) In(string text, int at)
    {
        bool isWhole = text[^1] is '.' or '!' or ';' || lines.ElementAtOrDefault(at + 1)?.TrimStart() is not [var next, ..] || !char.IsLower(next);
        string[] sentences = SentenceEnd().Split(text);
        string[] deeds =
        [
            .. from sentence in isWhole ? sentences : sentences[..^1]
               let action = actions.Announced(sentence) ?? (actions.IsPromise(sentence) ? sentence : null)
               where action is not null
               select action.TrimEnd('*', '_').TrimEnd('.'),
        ];
        return (deeds, deeds.Length == sentences.Length);
    }

    /// <summary>Whether a line may tell of an action, and as well of something else: "Tom will ask legal", "Tom: review the rota".</summary>
    public bool MayBe(string line) => Deed(line) is { } deed ? actions.IsDeed(deed)
        : actions.MayPromise(line.Trim(' ', '-', '*', '•'))
        || (Told().Match(line) is { Success: true } told && (told.Groups["name"] is { Success: true } name
            ? words.IsSomebody(name.Value) && TypedWords.IsDeed(told.Groups["verb"].Value, told.Groups["next"].Value)
            : TypedWords.IsDeedOfI(told.Groups["verb"].Value, told.Groups["next"].Value)));

    /// <summary>An action with what the lines below it say of whose it is and by when, and the last of them: <c>Due: 12 Feb</c>.</summary>
    public (string Text, int Last) Detailed(string text, int indent, int at)
    {
        for (; at + 1 < lines.Count && Detail().Match(lines[at + 1]) is { Success: true } detail && detail.Groups["indent"].Length > indent; at++)
        {
            string value = detail.Groups["value"].Value;
            string? who = detail.Groups["who"].Success ? words.Who(value) : null;
            text = words.Begins(text, who) ? text
                : who is not null ? $"@{who} {text}" : detail.Groups["who"].Success ? $"{text} ({value})" : $"{text} (due: {value})";
        }

        return (text, at);
    }

    private bool AreDeeds(string[] texts) => 2 * texts.Count(actions.IsDeed) > texts.Length;

    /// <summary>What a line says after a mention, or a name and a colon or a dash, or null.</summary>
    private string? Deed(string line) =>
        Led().Match(line) is { Success: true } led && words.IsSomebody(led.Groups["who"].Value) ? led.Groups["deed"].Value : null;

    [GeneratedRegex(
        @"^\s*((" + Bullet + @"|\d{1,3}[.)])\s+)?(~~)?(?<who>@[\w.-]+(?=\s)|[*_@\[]*\p{L}[\p{L}. -]{0,30}?[*_\]]*)"
        + @"(\s?:[*_]*|\s+([–—→-]|--|to(?=\s(?!become\b)\p{Ll}))|(?<=@\S{1,30}))\s+(?<deed>\S.*?)\s*$", ExactCase)]
    private static partial Regex Led();

    [GeneratedRegex(
        @"^\s*(" + Bullet + @"|\(?\d{1,3}[.)]|[a-h][.)])\s+(?<box>\[(?<mark>.)\]\s+)?(?<text>\S.*?)\s*$"
        + @"|^\s*(?<box>\[(?<mark>.)\]\s+)(?<text>\S.*?)\s*$",
        ExactCase)]
    public static partial Regex Item();

    [GeneratedRegex(@"^\s*[-*+•◦]\s+((?i:I|you)|(?<name>\p{Lu}\p{L}+))\s+(?<verb>\p{Ll}+)\s+(?<next>[\p{L}\d]+)", ExactCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"(?<=\p{L}{2}[.!][*_]{0,2})\s+(?=[\p{Lu}@*])", ExactCase)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"^(?<indent>\s*)([-*+•]\s+)?((\*\*|__|\*|_)?((?<who>assigned to|assignee|owner|who|responsible)|due( date)?|deadline|by when)"
        + @"\s*(\*\*|__|\*|_)?::?(\*\*|__|\*|_)?\s*|by\s+)(?<value>\S.*?)\s*$",
        AnyCase)]
    private static partial Regex Detail();
}
