namespace NotesToolkit.Notes;

/// <summary>A commitment that was not kept: a written <c>missed</c>, or a due day moved later on or after that day.</summary>
/// <param name="Commitment">The commitment, with its note.</param>
/// <param name="Day">The day of the miss: as written, or that of the move.</param>
/// <param name="MovedTo">Of a late slip, the day that it was moved to; else null.</param>
public sealed record Miss(HeldCommitment Commitment, DateOnly Day, DateOnly? MovedTo)
{
    /// <summary>Whether two misses are told of one thing.</summary>
    /// <param name="other">The other miss.</param>
    public bool IsSameAs(Miss other) => ReferenceEquals(Commitment.Commitment, other.Commitment.Commitment) && MovedTo == other.MovedTo;
}
