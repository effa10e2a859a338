namespace NotesToolkit.Notes;

/// <summary>An item of a section Follow-up: what became of an earlier commitment.</summary>
internal sealed record FollowUp(Item Item, string Id, TextSpan IdSpan, string Words)
{
    public FollowUpKind Kind => Item.Box switch
    {
        { IsDone: true } => FollowUpKind.Kept,
        { IsGivenUp: true } => Says("missed") || !(Says("cancelled") || Reason is not null) ? FollowUpKind.Missed : FollowUpKind.Dropped,
        { IsOpen: true } or { Mark: '/' or '!' } => Item["due"] is null ? FollowUpKind.StillOpen : FollowUpKind.Moved,
        _ => FollowUpKind.Unclear,
    };

    public string? Reason => WrittenMove.ReasonBeside(Item);

    /// <summary>The days of settlement that it tells by <c>✅ D</c>, <c>❌ D</c> or a commitment's fields.</summary>
    public IReadOnlyList<SettledDay> Settled { get; init; } = [];

    /// <summary>Whether it says on which day it was settled, and leaves that to no default.</summary>
    public bool NamesDay => Item["on"] is not null || Settled.Count > 0;

    /// <summary>A day of settlement that its box or another day contradicts, or null.</summary>
    public SettledDay? Contradiction => Settled.FirstOrDefault(settled =>
        settled.Day is null || settled.Key != KeyOf(Kind) || settled.Day != On(null));

    /// <summary>Where the commitment's own words are after the id, as a label in which nothing is read; empty where they do not.</summary>
    internal TextSpan Label(Commitment commitment, SourceText source)
    {
        ReadOnlySpan<char> line = source.Text.AsSpan(IdSpan.End, Math.Max(0, Item.FirstLine.End - IdSpan.End));
        return new(IdSpan.End, LabelLength(line, commitment));
    }

    /// <summary>What is said beside the id and its label, fields aside.</summary>
    internal string Added(Commitment commitment)
    {
        int label = LabelLength(Words, commitment);
        int at = NextLetter(Words, label);
        int closed = Words.AsSpan(label, at - label).LastIndexOfAny("])");
        return at == Words.Length ? string.Empty : Words[(label + closed + 1)..].TrimStart(' ', ',', ';', ':', '.');
    }

    private static int LabelLength(ReadOnlySpan<char> line, Commitment commitment) =>
        Math.Max(LabelLength(line, commitment.Item.Words), LabelLength(line, commitment.Wording));

    /// <summary>How much of a line is some words, signs and targets of links aside; 0 where it does not begin with all of them.</summary>
    private static int LabelLength(ReadOnlySpan<char> line, ReadOnlySpan<char> words)
    {
        int at = 0;
        for (int word = NextLetter(words, 0); word < words.Length; word = NextLetter(words, word + 1))
        {
            at = NextLetter(line, at);
            if (at == line.Length || char.ToLowerInvariant(line[at]) != char.ToLowerInvariant(words[word]))
                return 0;

            at++;
        }

        return at < line.Length && char.IsLetterOrDigit(line[at]) ? 0 : at;
    }

    private static int NextLetter(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            int target = text[at..].StartsWith("](") ? text[at..].IndexOf(')') : -1;
            at += Math.Max(1, target + 1);
        }

        return at;
    }

    public DateOnly? On(DateOnly? meeting) => Item["on"] is { } on ? on.Day : Settled is [var first, ..] ? first.Day : meeting;

    private static string KeyOf(FollowUpKind kind) => kind switch
    {
        FollowUpKind.Kept => "completion",
        FollowUpKind.Missed => "missed",
        FollowUpKind.Dropped => "cancelled",
        _ => string.Empty,
    };

    private bool Says(string key) => Settled.Any(settled => settled.Key == key);
}

/// <summary>A day of settlement as typed: the field's key that it stands for, and the day where it is one.</summary>
internal sealed record SettledDay(string Key, DateOnly? Day, string Words);

internal enum FollowUpKind
{
    StillOpen,
    Kept,
    Moved,
    Missed,

    Dropped,
    Unclear,
}
