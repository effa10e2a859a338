using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>
/// Writes as headings with signs what else opens a section: an underlined line, the summary of folded text, a callout of a private section. What
/// follows the last two is under notes again.
/// </summary>
internal sealed partial class ForeignHeadings(Vocabulary vocabulary)
{
    private const string Again = "Notes";

    public List<string> Marked(IEnumerable<string> lines)
    {
        List<string> marked = [];
        bool isCode = false;
        bool isFolded = false;
        bool isCallout = false;
        int? closed = null;
        foreach (string line in lines)
        {
            isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (!isCode && Heading.Marked(line) is { } heading && !(heading.Level > closed))
                closed = IsClosed(heading.Text) ? heading.Level : null;

            if (isCallout && !line.StartsWith('>'))
            {
                isCallout = false;
                marked.Add($"###### {Again}");
            }

            if (isCallout)
            {
                marked.Add(line[1..].TrimStart(' '));
            }
            else if (isCode || (closed is not null && !isFolded && IsFold(line)))
            {
                // What is folded in a private section is private too.
                marked.Add(line);
            }
            else if (Summary().Match(line) is { Success: true } summary)
            {
                isFolded = true;
                marked.AddRange([$"## {summary.Groups["text"].Value}", summary.Groups["rest"].Value]);
            }
            else if (Details().IsMatch(line))
            {
                marked.AddRange(isFolded && line.Contains('/', StringComparison.Ordinal) ? [$"## {Again}"] : []);
                isFolded &= !line.Contains('/', StringComparison.Ordinal);
            }
            else if (Callout().Match(line) is { Success: true } callout
                && (new[] { callout.Groups["title"].Value, callout.Groups["kind"].Value }.FirstOrDefault(IsClosed)
                    ?? (callout.Groups["kind"].Value is "todo" or "tasks" ? Heading.Actions : null)) is { } title)
            {
                isCallout = true;
                marked.Add($"###### {title}");
                marked.AddRange(title == Heading.Actions && !IsKnown(callout.Groups["title"].Value) ? [callout.Groups["title"].Value] : []);
            }
            else if (Bracketed().Match(line) is { Success: true, Groups: var bracketed } && IsClosed(bracketed["text"].Value))
            {
                marked.Add($"## {bracketed["text"].Value}");
            }
            else if (marked.Count > 0 && (marked.Count == 1 || marked[^2].Trim().Length == 0) && IsUnderlined(marked[^1], line))
            {
                marked[^1] = $"{(ForeignLine.IsRow(line, '-', 2) || IsKnown(marked[^1]) ? "##" : "#")} {marked[^1].Trim()}";
            }
            else
            {
                marked.Add(line);
            }
        }

        return marked;
    }

    private static bool IsFold(string line) =>
        Summary().IsMatch(line) || Details().IsMatch(line) || Callout().IsMatch(line) || Bracketed().IsMatch(line);

    /// <summary>Whether a heading is of what stays private.</summary>
    public bool IsClosed(string text) => new Heading(2, Heading.Bare(text)) is { Section: Heading.Personal } || vocabulary.HoldsPrivate(text);

    /// <summary>Whether a line is a heading by the one under it; a row of - may also part what is above from what is below.</summary>
    private bool IsUnderlined(string line, string under) => Text().IsMatch(line)
        && (ForeignLine.IsRow(under, '=', 3)
            || (ForeignLine.IsRow(under, '-', 2) && (IsKnown(line) || (under.Trim().Length >= line.Trim().Length - 2
                && ForeignDay.WithoutDays(line, isWithYear: false).Trim().Length < line.Trim().Length / 2))));

    private bool IsKnown(string text) => IsClosed(text)
        || TypedWords.Has("outcome", text.AsSpan().Trim()) || new Heading(2, Heading.Bare(text)).Section is not null;

    [GeneratedRegex(@"^\s*(<details[^<>]*>)?\s*<summary[^<>]*>\s*(?<text>.+?)\s*</summary>(?<rest>.*)$", AnyCase)]
    private static partial Regex Summary();

    [GeneratedRegex(@"^\s*</?details[^<>]*>\s*$", AnyCase)]
    private static partial Regex Details();

    [GeneratedRegex(@"^>\s*\[!(?<kind>[^\]]+)\][-+]?\s*(?<title>.*?)\s*$", ExactCase)]
    private static partial Regex Callout();

    [GeneratedRegex(@"^(\[(?<text>\p{L}[\p{L} ]*)\]|:::\s*spoiler\s+(?<text>.+?))\s*$", ExactCase)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\s{0,3}(?![-*+>|#]|\d+[.)]\s)\S.{0,60}$", ExactCase)]
    private static partial Regex Text();
}
