using System.Text;

namespace NotesToolkit.Phrases;

/// <summary>What is known of the texts that a part of a pattern matches.</summary>
internal readonly record struct LiteralNode(string[]? Exact, string[]? Required)
{
    /// <summary>Alternatives cost no more than their sum; what stands behind alternatives multiplies them.</summary>
    private const int MostAlternatives = 100;
    private const int MostCombinations = 16;

    public static readonly LiteralNode Nothing = new([""], null);

    public static readonly LiteralNode Anything = new(null, null);

    public static LiteralNode Text(char folded) => new([folded.ToString()], null);

    public static LiteralNode AnyOf(ReadOnlySpan<char> signs)
    {
        string[] texts = new string[signs.Length];
        for (int i = 0; i < signs.Length; i++)
        {
            texts[i] = Folding.Fold(signs[i]).ToString();
        }

        return new(texts, null);
    }

    public static LiteralNode Optional(LiteralNode node) => node.Exact is { } exact ? new([.. exact, ""], null) : Anything;

    public static bool CanJoin(string[] first, string[] second) =>
        first.Length == 1 || second.Length == 1 || (long)first.Length * second.Length <= MostCombinations;

    public LiteralNode Repeated() => new(null, Required ?? Exact);

    public LiteralNode Or(LiteralNode other)
    {
        string[]? exact = Exact is null || other.Exact is null || Exact.Length + other.Exact.Length > MostAlternatives ? null : [.. Exact, .. other.Exact];
        string[]? mine = Needed();
        string[]? others = other.Needed();
        return new(exact, mine is null || others is null ? null : [.. mine, .. others]);
    }

    public string[]? Needed()
    {
        string[]? best = Rarity.Better(Required, Exact);
        return Rarity.Of(best) > 0 ? best : null;
    }

    /// <summary>The texts without those that hold another one of them.</summary>
    public static string[]? Shortest(string[]? texts)
    {
        if (texts is null)
        {
            return null;
        }

        string[] tidy = [.. texts.Select(Literal.WithOuterEdges).Distinct(StringComparer.Ordinal)];
        return [.. tidy.Where(text => !tidy.Any(other => other.Length < text.Length && text.Contains(other, StringComparison.Ordinal)))];
    }
}

/// <summary>Joins the parts of a pattern that stand one behind the other.</summary>
internal sealed class LiteralSequence
{
    private readonly StringBuilder tail = new();
    private string[] exact = [""];
    private string[]? best;
    private bool isWhole = true;

    public void Add(LiteralNode node)
    {
        if (node.Exact is [var only])
        {
            Append(only);
            return;
        }

        Flush();
        best = Rarity.Better(best, node.Needed());
        if (node.Exact is { } next && LiteralNode.CanJoin(exact, next))
        {
            exact = Join(exact, next);
            return;
        }

        best = Rarity.Better(best, exact);
        exact = node.Exact is { } further && exact.All(text => text.EndsWith(' ')) ? Join([" "], further) : node.Exact ?? [""];
        isWhole = false;
    }

    public LiteralNode ToNode()
    {
        Flush();
        return isWhole ? new(exact, best) : new(null, Rarity.Better(best, exact));
    }

    // A run of white space is folded into one.
    private static string Joined(string left, string right) => left.EndsWith(' ') && right.StartsWith(' ') ? left + right[1..] : left + right;

    private static string[] Join(string[] first, string[] second)
    {
        string[] joined = new string[first.Length * second.Length];
        for (int i = 0; i < joined.Length; i++)
        {
            joined[i] = Joined(first[i / second.Length], second[i % second.Length]);
        }

        return joined;
    }

    private void Append(string only)
    {
        int doubled = only.StartsWith(' ') && tail.Length > 0 && tail[^1] == ' ' ? 1 : 0;
        tail.Append(only, doubled, only.Length - doubled);
    }

    private void Flush()
    {
        if (tail.Length > 0)
        {
            exact = Join(exact, [tail.ToString()]);
            tail.Clear();
        }
    }
}
