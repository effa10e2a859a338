using NotesToolkit.Disclosure;

namespace NotesToolkit.History;

internal sealed record FormerDue(DateOnly Day, string? Why);

/// <summary>What one version of a note says of one commitment, without the note's text.</summary>
public sealed record CommitmentFacts
{
    /// <summary>The id as typed, or null.</summary>
    public string? Id { get => Redaction.Name(field); init; }

    /// <summary>The owner's key in lower case; several with commas; null where nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>What will be done, owner and fields aside.</summary>
    public required string Text { get => Redaction.Words(field)!; init; }

    /// <summary>The due day, or null.</summary>
    public DateOnly? Due { get; init; }

    internal IReadOnlyList<FormerDue> FormerDues { get; init; } = [];

    /// <summary>What the line says of it.</summary>
    public CommitmentState State { get; init; }

    /// <summary>The day on which it was settled, as written, or null.</summary>
    public DateOnly? SettledOn { get; init; }

    /// <summary>Why it was dropped, or null.</summary>
    public string? Why { get => Redaction.Words(field); init; }

    /// <summary>The expected output, or null.</summary>
    public string? Output { get => Redaction.Words(field); init; }

    /// <summary>To whom it goes when it is missed: keys with commas, or null.</summary>
    public string? Escalation { get; init; }

    /// <summary>Whether the close is whole: one owner, a due day, an output and somebody to escalate to.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The topics, in lower case, without the sign.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The line in that version of the note, from 1.</summary>
    internal int Line { get; init; }
    internal Redaction Redaction { get; init; }

    internal static CommitmentFacts Of(Commitment commitment, SourceText source) => new()
    {
        Id = commitment.Id,
        Owner = Keys(commitment.Owners),
        Text = commitment.Wording,
        Due = commitment.Due,
        FormerDues = MovesOf(commitment),
        State = commitment.State,
        SettledOn = commitment.SettledOn,
        Why = commitment.Reason,
        Output = commitment.Output,
        Escalation = Keys(commitment.Escalation),
        IsComplete = commitment.IsComplete,
        Topics = commitment.Item.Markup.TopicNames,
        Line = source.GetLineNumber(commitment.Item.Span.Start),
    };

    /// <summary>One list for all that never moved, so that versions which say the same are equal and are kept once.</summary>
    private static IReadOnlyList<FormerDue> MovesOf(Commitment commitment) => commitment.Moves.Count == 0 ? []
        : [.. from move in commitment.Moves where move.Was.Day is not null select new FormerDue(move.Was.Day!.Value, move.Why?.Value)];

    private static string? Keys(IReadOnlyList<Mention> mentions) =>
        mentions.Count == 0 ? null : string.Join(", ", mentions.Select(mention => mention.Key));
}

internal static class Parts
{
    public static readonly CommitmentPart[] All = Enum.GetValues<CommitmentPart>();

    public static bool Equal(CommitmentPart part, CommitmentFacts left, CommitmentFacts right) => part switch
    {
        CommitmentPart.Due => left.Due == right.Due,
        CommitmentPart.Settlement => left.State == right.State && left.SettledOn == right.SettledOn && WhyDropped(left) == WhyDropped(right),
        CommitmentPart.Text => left.Text == right.Text || TextHash.Of(left.Text) == TextHash.Of(right.Text),
        _ => Text(part, left) == Text(part, right),
    };

    public static string? Text(CommitmentPart part, CommitmentFacts facts) => part switch
    {
        CommitmentPart.Due => facts.Due?.Text(),
        CommitmentPart.Settlement => facts.SettledOn?.Text(),
        CommitmentPart.Owner => facts.Owner,
        CommitmentPart.Text => facts.Text,
        CommitmentPart.Output => facts.Output,
        CommitmentPart.Escalation => facts.Escalation,
        _ => null,
    };

    private static string? WhyDropped(CommitmentFacts facts) => facts.State == CommitmentState.Dropped ? facts.Why : null;
}
