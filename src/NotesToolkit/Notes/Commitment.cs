namespace NotesToolkit.Notes;

/// <summary>What a commitment's own line says of it. Whether it is overdue is never written, only computed.</summary>
public enum CommitmentState
{
    /// <summary>Still to be done.</summary>
    Open,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up as missed.</summary>
    Missed,

    /// <summary>Given up on purpose, with a reason.</summary>
    Dropped,

    /// <summary>No box, an unknown mark, or a box that neither <c>missed</c> nor <c>cancelled</c> explains.</summary>
    Unclear,
}

/// <summary>An item of a section Commitments: who does what, by when, with which output, and what happens if not.</summary>
public sealed partial class Commitment
{
    internal Commitment(Item item, Section section, SourceText source)
    {
        Item = item;
        Section = section;
        Id = item["id"]?.Value;
        Owners = FindOwners(item, source);
        Field? own = item["escalate"];
        EscalationField = own ?? section.Lines["escalate"];
        Escalation = EscalationField is not { } field ? []
            : [.. (own is null ? section.Lines : item.Markup).Mentions.Where(mention => field.Span.Contains(mention.Span))];
        Output = item["output"]?.Value ?? Artefact?.Target;
    }

    /// <summary>The item.</summary>
    public Item Item { get; }
    internal Section Section { get; }

    internal Link? Artefact => Item.Markup.Links.FirstOrDefault(link => link is { IsInField: false, IsDay: false });

    /// <summary>Who does it: one mention; two where a second one is joined to the first; none where nobody is named.</summary>
    public IReadOnlyList<Mention> Owners { get; }

    /// <summary>The one owner's key in lower case, or null.</summary>
    public string? Owner => Owners.Count == 1 ? Owners[0].Key : null;

    /// <summary>What will be done: the words outside fields, without the owner and without the targets of links.</summary>
    public string Wording => field ??= WithoutOwners(Item.Words, Owners);

    /// <summary>The id, or null.</summary>
    public string? Id { get; }

    /// <summary>The due day, or null where none is written or it is no real day.</summary>
    public DateOnly? Due => Item["due"]?.Day;

    /// <summary>The expected output, or null.</summary>
    public string? Output { get; }

    internal Field? EscalationField { get; }

    /// <summary>To whom it goes when it is missed.</summary>
    public IReadOnlyList<Mention> Escalation { get; }

    internal IEnumerable<DateOnly> FormerDueDays =>
        Item.Markup.All("was").Select(was => was.Day).OfType<DateOnly>();

    internal IReadOnlyList<WrittenMove> Moves => WrittenMove.Read(Item);

    /// <summary>Why it was dropped: the last <c>why</c> that belongs to no move; null where none is written.</summary>
    public string? Reason => WrittenMove.ReasonBeside(Item);

    /// <summary>What its line says of it.</summary>
    public CommitmentState State => Item.Box switch
    {
        { IsOpen: true } => CommitmentState.Open,
        { IsDone: true } => CommitmentState.Done,
        { IsGivenUp: true } when Item["missed"] is not null => CommitmentState.Missed,
        { IsGivenUp: true } when Item["cancelled"] is not null => CommitmentState.Dropped,
        _ => CommitmentState.Unclear,
    };

    /// <summary>The day on which it was settled: its <c>completion</c>, <c>missed</c> or <c>cancelled</c>; null while open.</summary>
    public DateOnly? SettledOn => State switch
    {
        CommitmentState.Done => Item["completion"]?.Day,
        CommitmentState.Missed => Item["missed"]?.Day,
        CommitmentState.Dropped => Item["cancelled"]?.Day,
        _ => null,
    };

    /// <summary>Whether the close is whole: one owner, a due day, an output and somebody to escalate to.</summary>
    public bool IsComplete => Owner is not null && Due is not null && Output is not null && Escalation.Count > 0;

    /// <summary>An item's words have single spaces, and what is taken out takes one along.</summary>
    private static string WithoutOwners(string words, IReadOnlyList<Mention> owners)
    {
        // What joins several owners goes with them.
        int start = owners.Count == 0 ? -1 : words.IndexOf("@" + owners[0].Key, StringComparison.OrdinalIgnoreCase);
        int last = start < 0 ? -1 : words.IndexOf("@" + owners[^1].Key, start, StringComparison.OrdinalIgnoreCase);
        if (last >= 0)
        {
            int end = last + 1 + owners[^1].Key.Length;
            words = words.Remove(start, (end < words.Length && words[end] == ' ' ? end + 1 : end) - start);
        }

        words = words.Contains("](", StringComparison.Ordinal) ? LinkTarget().Replace(words, "]") : words;
        return words.TrimStart(',', ' ').TrimEnd();
    }

    [GeneratedRegex(@"\]\([^()]*\)", ExactCase)]
    internal static partial Regex LinkTarget();

    private static IReadOnlyList<Mention> FindOwners(Item item, SourceText source)
    {
        Mention[] named = [.. item.Markup.Mentions.Where(mention => !mention.IsInField)];
        int joined = named.Zip(named.Skip(1)).TakeWhile(pair => AreJoined(source, pair.First.Span.End, pair.Second.Span.Start)).Count();
        return [.. named.Take(1 + joined)];
    }

    private static bool AreJoined(SourceText source, int from, int to) =>
        source.Text[from..to].Trim().ToUpperInvariant() is "" or "," or "&" or "+" or "/" or "AND" or ", AND" or "OR";
}

/// <summary>A move of a due day that a line keeps: the day that it was, and why it was moved.</summary>
internal sealed record WrittenMove(Field Was, Field? Why)
{
    /// <summary>The moves that an item keeps; a <c>why</c> behind a <c>was</c> is the move's, unless a day of settlement is between them.</summary>
    internal static List<WrittenMove> Read(Item item)
    {
        Field[] fields = [.. item.Markup.Fields.Where(field => field.Key is "was" or "why" or "completion" or "missed" or "cancelled")];
        return
        [
            .. from move in fields.Zip(fields.Skip(1).Append(null))
               where move is { First: { Key: "was", IsMissing: false } }
               select new WrittenMove(move.First, move.Second is { Key: "why", IsMissing: false } why ? why : null),
        ];
    }

    internal static string? ReasonBeside(Item item)
    {
        List<WrittenMove> moves = Read(item);
        return item.Markup.All("why").LastOrDefault(why => !why.IsMissing && moves.TrueForAll(move => move.Why != why))?.Value;
    }
}
