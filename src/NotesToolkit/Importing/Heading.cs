using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>A heading; where a plain line is it, another plain line ends what it is over.</summary>
internal sealed partial record Heading(int Level, string Text, bool IsPlain = false)
{
    public const string Actions = "Commitments", Decisions = "Decisions", Personal = "Private", Earlier = "Earlier actions";

    /// <summary>The section that it opens, or null where it is none that the format has a name for.</summary>
    public string? Section => PersonalWords().IsMatch(Text) ? Personal
        : EarlierWords().IsMatch(Text) ? Earlier
        : ActionWords().IsMatch(Text) ? Actions
        : DecisionWords().IsMatch(Text) ? Decisions
        : Array.Find(["Feedback", "Growth", "Blockers"], section => TypedWords.Opens(section, Text))
            ?? (PriorityWords().IsMatch(Text) ? "Priorities" : null);

    /// <summary>Whose actions it announces, in its own words: "Priya's action items", "Actions (me)"; else null.</summary>
    public string? Whose => ActionWords().Match(Text).Groups["who"] is { Success: true } who ? who.Value : Near;

    /// <summary>The words directly after "actions" or "to do", which are a name or make it another heading: "Todo Tom", "Task force".</summary>
    public string? Near => ActionWords().Match(Text).Groups["near"] is { Success: true } near ? near.Value : null;

    /// <summary>Whether it parts actions by time, weight or nobody, and opens no section: "Unassigned", "This week".</summary>
    public bool IsPart => TypedWords.Is("part", Text);

    /// <summary>Whether it is over what was agreed, be it decided or to be done.</summary>
    public bool IsAgreed => DecisionWords().Match(Text).Groups["agreed"].Success;

    public static Heading? Of(string line) => Marked(line)
        ?? (Plain().IsMatch(line) && new Heading(5, Bare(line), IsPlain: true) is { Section: not null } plain
            && (plain.Section switch
            {
                "Priorities" => true,
                Personal => Vocabulary.SaysPrivate(plain.Text) || PersonalWords().Match(plain.Text).Length == plain.Text.Length,
                Actions or Decisions => (plain.Section == Actions ? plain.Whose is null : plain.IsAgreed) || line.TrimEnd().EndsWith(':'),
                _ => false,
            }) ? plain : null);

    public static Heading? Marked(string line) =>
        Atx().Match(line) is { Success: true } atx ? new(atx.Groups["signs"].Length, Locked(atx.Groups["text"].Value))
        : Bold().Match(line) is { Success: true } bold ? new(5, Locked(bold.Groups["text"].Value))
        : ClosedLabel().IsMatch(line) ? new(5, Bare(line))
        : null;

    /// <summary>The heading that a line is by its colon alone, or null: among actions it says whose they are, or ends them.</summary>
    public static Heading? Label(string line) => Colon().IsMatch(line) ? new(6, Bare(line), IsPlain: true) : null;

    /// <summary>Whether a line says itself that it is private, or is a label of what is below it: <c>**Private:** he wants to leave</c>.</summary>
    public static bool IsAside(string line, bool isOver) => Aside().IsMatch(line)
        || (isOver && line.Trim().Length < 40 && ActionLines.Item().IsMatch(line)
            && Bare(line).Split('/', StringSplitOptions.TrimEntries)
                .All(part => part.Length > 0 && PersonalWords().Match(part).Length == part.Length));

    /// <summary>The words of a heading, without numbers, emphasis, emoji, brackets and colons around them.</summary>
    public static string Bare(string text) =>
        Dress().Replace(Link().Replace(text, "${text}"), string.Empty).Replace("**", string.Empty, StringComparison.Ordinal).Trim();

    private static string Locked(string text) => text.Contains("🔒", StringComparison.Ordinal) ? $"Private {Bare(text)}" : Bare(text);

    [GeneratedRegex(@"^\s{0,3}(?<signs>#{1,6})\s+(?<text>.*?)\s*#*\s*$", ExactCase)]
    private static partial Regex Atx();

    [GeneratedRegex(@"^\s{0,3}([^\p{L}\p{N}\p{P}\s]+\s+)?(\*\*|__)(?<text>[^*_]+)(\*\*|__)\s*(\([^()]*\)\s*)?:?\s*$", ExactCase)]
    private static partial Regex Bold();

    /// <summary>A line that says in brackets at its end that what is below is private: <c>Manager's notes (private, not shared)</c>.</summary>
    [GeneratedRegex(@"^ {0,3}\p{L}[^\s()]*( [^\s()]+){0,2} \((private|confidential|not shared|manager only|off the record)\b[^()]*\):?\s*$", AnyCase)]
    private static partial Regex ClosedLabel();

    [GeneratedRegex(@"^\s{0,3}\p{L}[\p{L} /&-]{0,30}::?\s*$", ExactCase)]
    private static partial Regex Colon();

    [GeneratedRegex(@"^\s{0,3}[*_]?(\p{L}[\p{L}'’(),& /-]{0,30}::?|\p{L}[\p{L}'’& /-]{1,31})[*_]?[:.!]?\s*$", ExactCase)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\[\[([^\]|]*\|)?(?<text>[^\]]*)\]\]|\[(?<text>[^\]]*)\]\([^)]*\)", ExactCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(\d{1,2}[.)]\s+|[^\p{L}\p{N}]+)+|[^\p{L}\p{N})`]+$", ExactCase)]
    private static partial Regex Dress();

    [GeneratedRegex(
        @"^[^\p{L}\p{N}#]*((my )?(private|personal)( (notes?|aside|thoughts?))?|confidential|off (the )?record|only me|just for me|for me only"
        + @"|(just )?between us|sensitive|hr only|vertraulich|privat|not for (sharing|the record)|in confidence|keep (this |it )?to yourself|NFR"
        + @"|note to self( \(private\))?"
        + @"|(not|do not|don['’]t) (to be )?shared?|family|health|home life"
        + @"|well-?being)([*_]{1,2}|[\])])?\s*(:|\s[–—-]+\s)"
        + @"|^\s*([-*+]\s+)?([\[(](private|confidential|off the record)[\])]|(\*\*|__)(private|personal|confidential|family|health)(\*\*|__))"
        + @"|^\s*([-*+]\s+)?\((private|confidential|off the record|(just )?between (us|you and me))\b"
        + @"|^\W*🔒|(?<!\S)#(private|confidential)\b|[(\[][*_]*(private|confidential|off the record)\b[^()\[\]]{0,40}[)\]][*_.;:!]*\s*$",
        AnyCase)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(personal(?! (development|growth|goals?))|family"
        + @"|(?<!\b(api|app|code|project|sprint|service|system|team|account|customer|client) )health(?! (check|metrics?|score|dashboard|of))"
        + @"|wellbeing|well-being|private|home life|life outside"
        + @"|confidential|off (the )?record|only me|just for me|between us|(manager|eyes|hr) only|not for sharing"
        + @"|(not|do not|don['’]t) (to be )?shared?|keep (this |it )?to myself|privat|vertraulich|^sensitive$|^medical$"
        + @"|^restricted(?=$|\s*\())(\b|(?=\())", AnyCase)]
    private static partial Regex PersonalWords();

    [GeneratedRegex(
        @"\b(previous|last|earlier|past)\b.*\b(action|actions|items|to-?dos?|tasks|time|week|meeting)\b"
        + "|^since last|^(carr(y|ied)[- ]?(over|forward)s?|brought forward|rolled over|left over|(still )?open from)\\b"
        + "|^^follow.?up from|^review of (actions|last)|^(completed|closed|finished|done)( (actions?|items|action items|tasks|to-?dos))?$",
        AnyCase)]
    private static partial Regex EarlierWords();

    [GeneratedRegex(
        @"^((?<who>(?!what\b)[\p{L}.-]+( [\p{L}-]+)?)(['’]s?| [–—-]|:) "
        + @"|(?<who>(?!(things|next|new|open|agreed|key|github|gitlab)\b)[\p{L}.-]+) |[\p{L} ]{2,20}\s?/\s?(?=to-?do))?"
        + @"((new|open|agreed|key|main|our|all|current|summary of|list of"
        + @"|outcomes?|results?|decisions?|takeaways|and|&|/|next|follow.?up|development) )*"
        + @"(actions?( (items?|points?|steps?|plan))?|next(?! time)( steps?| up)?|to[- ]?do(['’]?s| list)?|tasks?"
        + @"|commitments?|(?<!^(?!(new|open|agreed|key|main|our|all|current|other|next)\b)\p{L}+ )follow.?ups?|homework|deliverables?"
        + @"|AIs?|things to do|plans? for (the )?(coming|next|this) (week|month|sprint)|(?<=\S\s)will( do)?"
        + @"|who (does|will do) what|what happens (now|next)|what (we|you|I)(['’]ll| will) do|what (did|do|have) (we|you) commit(ted)?( to)?"
        + @"|(until|before|by) (the )?next (time|week|meeting|1[:-]1)|goals (for|until) (the )?next (time|week|meeting)"
        + @"|what (will|are|do) (you|we|I) (going to )?(do|deliver) (until|before|by|for)\b[^:]*"
        + @"|what (can|will) (you|we|I) do, what (can|will) (you|we|I) do|what (we|I) (said|agreed|promised) (we|I)['’ ](wi)?[dl]+ do)"
        + @"(s|\(s\))?( (agreed|made|taken|items|list|log|register|tracker"
        + @"|(and|&) (agreements|decisions|commitments|owners?|next steps|deadlines)"
        + "|(before|until|by|for) (the )?next (time|week|meeting|1[:-]1)|to confirm( actions)?( and agreements)?))*"
        + @"( \((?<who>.*)\)| (for|by|of|from) (?<who>.*)| [–—-] (?<who>.*)|: (?<who>.*)|\s?/.*| (?<near>[\p{L}.-]+( [\p{L}-]+)?))?$", AnyCase)]
    private static partial Regex ActionWords();

    [GeneratedRegex(
        @"^((key|as|we) )?(decisions?|decided|(?<agreed>agree(d|ments?)|what (was|we|(have|did|do) (you|we)) (agreed?|decided?)))\b", AnyCase)]
    private static partial Regex DecisionWords();

    [GeneratedRegex(
        @"^(priorities|(topics? |agenda )?((for )?(our |the )?next (meeting|1[:-]1|session)\b|next time$)"
        + @"|((my|his|her|their|your|our) )?agenda|topics?|talking points|discussion( points| topics)?|focus)\b", AnyCase)]
    private static partial Regex PriorityWords();
}
