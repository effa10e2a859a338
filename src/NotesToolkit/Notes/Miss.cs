namespace NotesToolkit.Notes;

/// <summary>A commitment that was not kept: a written <c>missed</c>, or a due day moved later on or after that day.</summary>
internal sealed record Miss(HeldCommitment Commitment, DateOnly Day, DateOnly? MovedTo)
{
    /// <summary>Whether two misses are told of one thing.</summary>
    public bool IsSameAs(Miss other) => ReferenceEquals(Commitment.Commitment, other.Commitment.Commitment) && MovedTo == other.MovedTo;
}
