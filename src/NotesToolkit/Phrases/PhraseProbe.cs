using System.Text.RegularExpressions;
using NotesToolkit.Notes;

namespace NotesToolkit.Phrases;

/// <summary>One alternative of a phrase's pattern, compiled when a text first gives reason to run it. Safe to share between threads.</summary>
/// <remarks>
/// The engine that cannot backtrack needs ten milliseconds and more to build each expression, which a hook would feel. So the quick
/// engine runs first, under a time limit, and only an expression that has ever met the limit is built again for the other one.
/// </remarks>
internal sealed class PhraseProbe(Phrase phrase, bool isOfPerson, int? alternative)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline;
    // The limit counts the clock's time, of which a busy machine gives much to others.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>The shipped patterns are known to be quick, so on a machine that is busy with other things they must not be given up.</summary>
    private static readonly TimeSpan LimitOfShipped = TimeSpan.FromSeconds(30);

    private PatternFacts? facts;
    private Regex? regex;

    public Phrase Phrase { get; } = phrase;

    public bool IsOfPerson { get; } = isOfPerson;

    public PatternFacts Facts => facts ??= PatternFacts.Read(Pattern());

    /// <summary>Whether the pattern was too slow for a text and is not searched any more.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>What is wrong with a pattern, or null.</summary>
    public static string? FindFault(PatternFacts facts)
    {
        if (facts.IsUnderstood)
        {
            return null;
        }

        try
        {
            _ = new Regex(facts.Expression, Options, Limit);
            return null;
        }
        catch (ArgumentException fault)
        {
            return fault.Message;
        }
    }

    public void Find(ReadOnlySpan<char> text, List<TextSpan> spans)
    {
        if (IsGivenUp)
        {
            return;
        }

        int count = spans.Count;
        Regex engine = regex ??= new(Facts.Expression, Options, Phrase.Literals is null ? Limit : LimitOfShipped);
        try
        {
            foreach (ValueMatch match in engine.EnumerateMatches(text))
            {
                if (Words(text, match) is { IsEmpty: false } words)
                {
                    spans.Add(words);
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            spans.RemoveRange(count, spans.Count - count);
            IsGivenUp = engine.Options.HasFlag(RegexOptions.NonBacktracking) || !TryBuildLinear(out regex);
            Find(text, spans);
        }
    }

    private string Pattern()
    {
        string whole = IsOfPerson ? Phrase.PatternOfPerson : Phrase.Pattern;
        string part = alternative is { } index ? Alternatives.Of(whole).ElementAt(index) : whole;
        return Phrase.Literals is null ? part : ShippedPhrases.Expand(part);
    }

    /// <summary>What was matched, without the white space around it and the bullet or box before it.</summary>
    private static TextSpan Words(ReadOnlySpan<char> text, ValueMatch match)
    {
        ReadOnlySpan<char> matched = text.Slice(match.Index, match.Length).TrimEnd();
        int bullet = matched.Length - matched.TrimStart("-*+.![] \n").Length;
        return new(match.Index + (bullet < matched.Length ? bullet : 0), bullet < matched.Length ? matched.Length - bullet : matched.Length);
    }

    private bool TryBuildLinear(out Regex? linear)
    {
        linear = null;
        if (Facts.LooksAround && Facts.IsUnderstood)
        {
            return false;
        }

        try
        {
            linear = new(Facts.Expression, Options | RegexOptions.NonBacktracking, Limit);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
