namespace NotesToolkit.Parsing.Typed;

/// <summary>What says of a line, beside its box and fields, that it is done or was dropped: <c>✅</c>, <c>DONE:</c>, <c>(dropped)</c>.</summary>
internal static partial class SettledWords
{
    public const string Struck = "completion or cancelled";

    /// <summary>The fields that say that a commitment is settled.</summary>
    public static readonly string[] Keys = ["completion", "missed", "cancelled"];

    public const string NotWanted = @"no longer (needed|relevant|required|necessary)|not needed( any ?more)?|given up|gave up";

    public const string Dropped = $"(dropped|cancell?ed|obsolete|scrapped|abandoned|won['’]?t (do|fix)|{NotWanted})";

    /// <summary>When, behind what became of it, and why: "done 26 Feb", "dropped, no time".</summary>
    private const string On =
        @"(,? (on )?(?<on>([\d/.-]+|\d{1,2}(st|nd|rd|th)?\.? \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}|(mon|tue|wed|thu|fri)\p{L}*)( \d{4})?))?",
        Why = @"((\s?[,:;]\s|\s[–—-]+\s)(?<why>[^()\[\]]*))?";

    /// <summary>Whether a line may hold any of them: most hold none, and are not searched.</summary>
    public static readonly SearchValues<string> Signs = SearchValues.Create(
        ["✅", "✔", "☑", "✓", "☒", "❌", "✗", "✘", "~~", "done", "complete", "closed", "dropped", "cancel",
            "needed", "no longer", "obsolete", "scrapped", "abandoned", "given up", "gave up", "won"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Those of a text that is no line of ours, at its start or its end.</summary>
    public static Match In(string text) => Start().Match(text) is { Success: true } start ? start
        : End().Match(text) is { Success: true } end ? end
        : StruckOut().Match(text);

    public static bool IsStruck(string text) => StruckOut().Match(text) is { Success: true, Index: 0 };

    /// <summary>The length of those that stand before the id of a Follow-up line, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> line)
    {
        foreach (ValueMatch match in Start().EnumerateMatches(line))
            return match.Length;

        return line.StartsWith("~~") ? 2 : 0;
    }

    public static TypedWord? At(LineText line, int from) => Word(line, from, Start().Match(line.Text[from..]));

    public static TypedWord? Before(LineText line, int end) => Word(line, 0, End().Match(line.Text[..end]));

    /// <summary>A stretch of a line that is struck through whole, or null.</summary>
    public static TypedWord? Through(LineText line, int from, int end) =>
        from < end && StruckOut().Match(line.Text[from..end]) is { Success: true, Groups: var found } match
        && string.IsNullOrWhiteSpace(line.Text[from..(from + found["struck"].Index)])
            ? Word(line, from, match) : null;

    private static TypedWord? Word(LineText line, int from, Match match)
    {
        if (!match.Success)
            return null;

        string key = match.Groups["struck"].Success ? Struck
            : match.Groups["tight"].Success ? "missed or cancelled"
            : match.Groups["dropped"].Success ? "cancelled"
            : "completion";
        string words = key == Struck ? "~~" : match.Value.Trim();
        int length = match.Value.TrimStart().Length;
        TextSpan span = new(line.Start + from + match.Index + match.Length - length, length);
        return new(key, span, Value: null, words, $"\"{words}\" stands there, and " + key switch
        {
            Struck => "may say that it is done, or that it was dropped. Write [x] and [completion:: yyyy-MM-dd], or [-], [cancelled:: yyyy-MM-dd] "
                + "and [why:: the reason]; or take it out where it is open.",
            "completion" => "says that it is done. Write [x] and [completion:: yyyy-MM-dd] for it, or take it out where it is open.",
            _ => "says that it was given up. Write for it [-] with [cancelled:: yyyy-MM-dd] and [why:: the reason], or with [missed:: yyyy-MM-dd].",
        });
    }

    [GeneratedRegex(
        @"^\s*((?i:[\[(](done|completed?|closed)[\])]|(done|completed):|done\s+[–—-]+(?=\s)|\[\s*x\s*\](?![(\[:]))"
        + @"|DONE(?=\s+(@|\p{Lu}\p{Ll}|[\w.]+-\d))|✅|✔|☑|✓|☒|(?<tight>\[\s*-\s*\](?![(\[:]))"
        + @"|(?<dropped>(?i:[\[(](dropped|cancell?ed)[\])]|(dropped|cancell?ed):)|❌|✗|✘))\uFE0F?\s*", ExactCase)]
    private static partial Regex Start();

    /// <summary>A sign at the end that words like "to" and "the" bring in is what is spoken of: "moves the ticket to DONE".</summary>
    [GeneratedRegex(
        @"(?<!\s)(\s+|(?<=\))|,\s+(?=no)|(?<=~~)\s*[:,]?\s*)((?i:[\[(]((done|completed?|closed)" + On + "|(?<dropped>" + Dropped + Why
        + @"))[.!\s✅✔]*[\])]|([–—→-]+>?\s+|(?<=~~[\s(:,]{0,3}))((done|completed?)" + On + "|(?<dropped>" + Dropped + On + Why
        + @"))\.?|(?<=,\s+)(?<dropped>" + NotWanted + @")\.?|\*\*(done|(?<dropped>dropped|cancell?ed))\*\*)"
        + @"|(?=DONE|✅|✔|☑|✓|❌|✗|CANCEL|DROPPED)(?<!\b(to|as|in|into|is|are|be|of|from|for|the|a|an|and|or|with|until|get|column)\s+)"
        + @"(DONE|✅|✔|☑|✓|(?<dropped>❌|✗|CANCELL?ED|DROPPED)))\uFE0F?$",
        ExactCase)]
    private static partial Regex End();

    [GeneratedRegex(@"(?<=^(\s*|[^~]*:\s*|\s*@[\w.-]+\s+))(?<struck>~~[^~]+~~)\s*$", ExactCase)]
    private static partial Regex StruckOut();
}
