namespace NotesToolkit.Notes;

/// <summary>A commitment with the note that holds it.</summary>
internal sealed record HeldCommitment(Note Note, Commitment Commitment);

/// <summary>A line of Follow-up with the note that holds it.</summary>
internal sealed record HeldFollowUp(Note Note, FollowUp FollowUp);

/// <summary>The commitments of a notebook, and what Follow-up lines say of them, by their ids. Ids are compared as typed.</summary>
internal sealed class CommitmentIndex
{
    private readonly List<HeldCommitment> all;
    private readonly Dictionary<string, List<HeldCommitment>> byId;
    private readonly Lazy<ILookup<string, HeldFollowUp>> followUps;
    private readonly Lazy<string[]> ids;

    /// <summary>The index of some notes; void and unreadable notes hold nothing.</summary>
    public CommitmentIndex(IEnumerable<Note> notes)
    {
        Note[] read = [.. notes.Where(note => note.IsReadable && !note.IsVoid)];
        followUps = new(() =>
        (
            from note in read
            from followUp in note.FollowUps
            select new HeldFollowUp(note, followUp)).ToLookup(held => held.FollowUp.Id, StringComparer.Ordinal));
        int count = read.Sum(note => note.Commitments.Count);
        all = new(count);
        byId = new(count, StringComparer.Ordinal);
        ids = new(() => [.. byId.Keys.Order(StringComparer.Ordinal)]);
        foreach (Note note in read)
        {
            foreach (Commitment commitment in note.Commitments)
            {
                all.Add(new(note, commitment));
                if (commitment.Id is { } id)
                {
                    (byId.TryGetValue(id, out List<HeldCommitment>? held) ? held : byId[id] = new(1)).Add(all[^1]);
                }
            }
        }
    }

    /// <summary>Every commitment, in the notes' order.</summary>
    public IReadOnlyList<HeldCommitment> All => all;

    /// <summary>Those that are not settled, in the notes' order.</summary>
    public IEnumerable<HeldCommitment> Open => all.Where(held => held.Commitment.State == CommitmentState.Open);

    /// <summary>The ids in use, in ordinal order.</summary>
    public IReadOnlyCollection<string> Ids => ids.Value;

    /// <summary>The commitments with an id: none, one, or, where the id is not unique, several.</summary>
    public IReadOnlyList<HeldCommitment> Find(string id) => byId.TryGetValue(id, out List<HeldCommitment>? held) ? held : [];

    /// <summary>What Follow-up lines say of an id, the earliest meeting first.</summary>
    public IEnumerable<HeldFollowUp> FollowUps(string id) => followUps.Value[id].OrderBy(line => line.Note, NoteOrder.OfPerson);
}
