namespace NotesToolkit.Notes;

/// <summary>An item of a section Follow-up: what became of an earlier commitment.</summary>
internal sealed record FollowUp(Item Item, string Id, TextSpan IdSpan, string Words)
{
    public FollowUpKind Kind => Item.Box switch
    {
        { IsDone: true } => FollowUpKind.Kept,
        { IsGivenUp: true } => Item["why"] is null ? FollowUpKind.Missed : FollowUpKind.Dropped,
        { IsOpen: true } => Item["due"] is null ? FollowUpKind.StillOpen : FollowUpKind.Moved,
        _ => FollowUpKind.Unclear,
    };

    /// <summary>
    /// Where the commitment's own words stand after the id, as a label in which nothing is read; empty where they do not. Only what is added to
    /// them says something.
    /// </summary>
    internal TextSpan Label(Commitment commitment, SourceText source)
    {
        ReadOnlySpan<char> line = source.Text.AsSpan(IdSpan.End, Math.Max(0, Item.FirstLine.End - IdSpan.End));
        return new(IdSpan.End, LabelLength(line, commitment));
    }

    /// <summary>What is said beside the id and its label, fields aside.</summary>
    internal string Added(Commitment commitment) => Words[NextLetter(Words, LabelLength(Words, commitment))..];

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

    /// <summary>The day of a settlement: <c>on</c>, or else the meeting's.</summary>
    public DateOnly? On(DateOnly? meeting) => Item["on"] is { } on ? on.Day : meeting;
}

internal enum FollowUpKind
{
    StillOpen,
    Kept,
    Moved,
    Missed,

    /// <summary>Given up on purpose, with a reason.</summary>
    Dropped,
    Unclear,
}
