namespace NotesToolkit.Phrases;

internal sealed class PhraseProbe(Phrase phrase, PhrasePattern pattern)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    // The limit counts the clock's time, of which a busy machine gives much to others. The shipped patterns are known to be quick.
    private static readonly TimeSpan LimitOfTeams = TimeSpan.FromSeconds(1);

    private Regex? regex;

    public Phrase Phrase { get; } = phrase;

    public PhrasePattern Pattern { get; } = pattern;

    /// <summary>Whether the pattern was too slow for a text and is not searched any more.</summary>
    public bool IsGivenUp { get; private set; }

    public static string? FindFault(string pattern)
    {
        try
        {
            _ = Compile(pattern, LimitOfTeams);
            return null;
        }
        catch (ArgumentException fault)
        {
            return fault.Message;
        }
    }

    public List<TextSpan> Find(ReadOnlySpan<char> text)
    {
        List<TextSpan> spans = [];
        if (IsGivenUp)
            return spans;

        regex ??= Compile(Pattern.Text, Pattern.Literals.Count > 0 ? Regex.InfiniteMatchTimeout : LimitOfTeams);
        try
        {
            foreach (ValueMatch match in regex.EnumerateMatches(text))
            {
                if (Words(text, match) is { IsEmpty: false } words)
                    spans.Add(words);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            spans.Clear();
            IsGivenUp = true;
        }

        return spans;
    }

    private static Regex Compile(string pattern, TimeSpan limit) => new(string.Concat(pattern.Select(PhraseText.Plain)), Options, limit);

    /// <summary>What was matched, without the white space around it and the bullet or box before it.</summary>
    private static TextSpan Words(ReadOnlySpan<char> text, ValueMatch match)
    {
        ReadOnlySpan<char> matched = text.Slice(match.Index, match.Length).TrimEnd();
        int bullet = matched.Length - matched.TrimStart("-*+.![] \n").Length;
        return new(match.Index + (bullet < matched.Length ? bullet : 0), bullet < matched.Length ? matched.Length - bullet : matched.Length);
    }
}
