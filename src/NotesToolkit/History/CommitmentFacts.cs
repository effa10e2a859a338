using NotesToolkit.Disclosure;

namespace NotesToolkit.History;

internal sealed record FormerDue(DateOnly Day, string? Why);

/// <summary>What one version of a note says of one commitment, without the note's text.</summary>
internal sealed record CommitmentFacts
{
    public string? Id { get => Redaction.Name(field); init; }

    /// <summary>The owner's key; several with commas.</summary>
    public string? Owner { get; init; }
    public required string Text { get => Redaction.Words(field)!; init; }
    public DateOnly? Due { get; init; }
    public IReadOnlyList<FormerDue> FormerDues { get; init; } = [];
    public CommitmentState State { get; init; }
    public DateOnly? SettledOn { get; init; }

    /// <summary>Why it was dropped.</summary>
    public string? Why { get => Redaction.Words(field); init; }
    public string? Output { get => Redaction.Words(field); init; }
    public string? Escalation { get; init; }
    public bool IsComplete { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];
    public int Line { get; init; }
    public Redaction Redaction { get; init; }

    public static CommitmentFacts Of(Commitment commitment, SourceText source) => new()
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
