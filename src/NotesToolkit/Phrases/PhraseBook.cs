namespace NotesToolkit.Phrases;

/// <summary>The phrases that texts are searched for: the shipped ones, and a team's own over them. Safe to share between threads.</summary>
internal sealed class PhraseBook(Func<IReadOnlyList<Phrase>> read)
{
    private readonly Lazy<IReadOnlyList<Phrase>> phrases = new(read);
    private PhraseSearch? search;

    /// <summary>The phrases that come with the tool, read when a text is first searched for them.</summary>
    public static PhraseBook Shipped { get; } = new(ShippedPhrases.Read);

    public IReadOnlyList<Phrase> Phrases => phrases.Value;

    /// <summary>Phrases whose pattern took too long over a text: it found nothing there and is not searched any more.</summary>
    public IReadOnlyList<Phrase> GivenUp => search?.GivenUp ?? [];

    public PhraseSearch Search => LazyInitializer.EnsureInitialized(ref search, () => new(Phrases));

    /// <summary>The phrases in a text by itself, in its order. Words that need a person count where its sentence has one.</summary>
    public IReadOnlyList<PhraseMatch> Find(string text, People people, params PhraseCategory[] categories) =>
        Search.Find(Search.FindHits(text), categories, [new(text)], people);
}

internal static class ShippedPhrases
{
    // Written in full in each pattern, these would hide what it is about. Words stand by their letter: so an expression shares their beginnings.
    private static readonly (string Name, string Pattern)[] Parts =
    [
        ("{end}", @"(?=\s*(?:[.,;!?)]|$))"),
        ("{shall}", @"(?:\b{we}|^\W*(?:will|will (?:have|need|try) to|need to|needs to|should|want to|going to|plan to|plan is to"
            + @"|agreed to|to(?=[^,;:]{0,80}$)))"
            + @" (?:just |all |then |also |probably |maybe |still |perhaps |definitely |really |try to |together )*"),
        ("{to}", @"^\W*(?:(?:to|(?:(?:we|i) )?(?:will|shall|should|must|could)|(?:(?:we|i) )?(?:need|needs|have|has|want|wants|plan|ought) to|going to"
            + "|trying to|try to|agreed to|decided to|let'?s|let us|we'll|i'll|just|also|all|both|please|kindly|then|still|maybe|perhaps|probably|and"
            + "|again|for now) )*"),
        ("{yes}", @"(?<!(?:n't|\b(?:not|never|no|hardly|barely|without|far from|fail(?:s|ed|ing)? to))(?: [\w'-]+){0,2} )"),
        ("{we}", @"(?:let'?s|let us|we'll|we will|we should|we could|we can|we need to|we have to|we must|we want to|we ought to"
            + @"|we plan to|we're going to|we will have to|we'll have to|we will need to|we'll need to"
            + @"|i'll|i will|i should|i need to|i want to|i plan to)"),
        ("{from}", @"^\W*(?:(?:all|and|also|agreed|agree|again|as of now|both|be|better|can|could|continue|decided|definitely|everyone"
            + "|find (?:some )?time|for now|for the moment|gonna|going|good|have|has|happy|i|i'll|i'd|it's|it is|just|kindly|keep|keeping"
            + "|let'?s|let|like|maybe|must|may|might|need|needs|one|probably|perhaps|please|pls|plan|planning"
            + "|really|still|shall|should|said|then|to|that|try|trying"
            + "|together|us|we|we'll|we'd|will|would|want|worth) )*"),
        ("{good}", "(?:awesome|amazing|ace|admirable|brilliant|banging|cracking|commendable|cool|excellent|exceptional|epic|fantastic|first[- ]class"
            + "|fab|fabulous|great|good|huge|incredible|impressive|killer|lovely|marvell?ous|nice|outstanding|phenomenal|perfect|positive"
            + "|rock[- ]solid|remarkable|solid|stellar|super|superb|splendid|sterling|strong|smashing|stand-?out|sweet|sincere|top|top[- ]notch"
            + "|terrific|tremendous|valued|valuable|wonderful)"),
        ("{thing}", @"(?! (?:bug|quer(?:y|ie)|test|code|script|commit|error|mistake|tone|job|process|build|deploy(?:ment)?|load(?:ing)?|iterator|one"
            + "|loop|lock|thread|cache|index|copy|check|eval\\w*|init\\w*|import|proxy|module|ticket|issue|migration|pipeline|regex|match(?:er|ing)?"
            + "|typo|wording|comment|message|default|naming|merge|config\\w*|component|widget|server|host|node|alert|pager|parser|client|api|service"
            + @"|endpoint|function|method|class|field|table|file|form|page|app|database|schema|type|name)s?\b)"),
        ("{whose}", @"(?:\b(?:his|her|their|your|my)|'s)"),
        ("{is}", @"(?:\b(?:is|was|are|were|am|be|been|being|becomes?|became|gets?|got|getting|seems?|seemed|looks?|looked|sounds?|sounded|"
            + @"feels?|felt|acts?|acted|acting|(?:comes?|came|coming) (?:across|off)(?: as)?|seen as|isn't|wasn't|aren't|weren't)|'s|'re|'m)"
            + @"(?: (?:a bit|a little|kind of|sort of|often|always|sometimes|really|still|so|too|very|quite|pretty|rather|extremely|just|being|"
            + @"not|also|again|way|getting|becoming|overly|somewhat|slightly|an?|such an?|clearly|obviously|probably|simply"
            + "|terribly|awfully|incredibly|super|truly)){0,3}"),
        ("{has}", @"(?:\b(?:has|have|had|having|gets?|got|getting|needs?|needed|with|took|takes?|taking|is having|expects?|lost|wants?)"
            + @"|'s got|'ve got)"),
    ];

    /// <summary>Each line is a pattern: id, category, kind, whether of a person, literals, pattern, rewrite; the first has the phrase's.</summary>
    public static IReadOnlyList<Phrase> Read()
    {
        using StreamReader reader = new(typeof(ShippedPhrases).Assembly.GetManifestResourceStream("phrases.tsv")!);
        reader.ReadLine();
        List<Phrase> phrases = [];
        List<PhrasePattern> patterns = [];
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells[1].Length > 0)
            {
                patterns = [];
                phrases.Add(new(cells[0], PhraseCategories.Find(cells[1])!.Value, patterns, cells[6]) { Kind = cells[2] });
            }

            patterns.Add(new(Expand(cells[5])) { IsOfPerson = cells[3].Length > 0, Literals = cells[4].Split(' ') });
        }

        return phrases;
    }

    private static string Expand(string pattern)
    {
        foreach ((string name, string part) in Parts)
            pattern = pattern.Replace(name, part, StringComparison.Ordinal);

        return pattern;
    }
}
