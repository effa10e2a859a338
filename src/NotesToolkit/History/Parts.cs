namespace NotesToolkit.History;

/// <summary>The parts of a commitment as values that can be compared and shown.</summary>
internal static class Parts
{
    public static readonly CommitmentPart[] All = Enum.GetValues<CommitmentPart>();

    public static bool Equal(CommitmentPart part, CommitmentFacts left, CommitmentFacts right) => part switch
    {
        CommitmentPart.Due => left.Due == right.Due,
        CommitmentPart.Settlement => left.State == right.State && left.SettledOn == right.SettledOn && WhyDropped(left) == WhyDropped(right),
        CommitmentPart.Text => left.Text == right.Text || TextHash.Add(0, left.Text) == TextHash.Add(0, right.Text),
        _ => Text(part, left) == Text(part, right),
    };

    /// <summary>The part as text, or null where it is not there.</summary>
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
