namespace NotesToolkit.Notes;

internal sealed record HeldCommitment(Note Note, Commitment Commitment);

internal sealed record HeldFollowUp(Note Note, FollowUp FollowUp);

/// <summary>The commitments of a notebook, and what Follow-up lines say of them, by their ids. Ids are compared as typed.</summary>
internal sealed class CommitmentIndex
{
    /// <summary>So many notes in place of others are better read into an index of their own.</summary>
    private const int MostReplaced = 32;

    private readonly List<HeldCommitment> own;
    private readonly Dictionary<string, List<HeldCommitment>> byId;
    private readonly Lazy<ILookup<string, HeldFollowUp>> followUps;
    private readonly Lazy<string[]> ids;
    private readonly Lazy<IReadOnlyList<HeldCommitment>> all;
    private readonly CommitmentIndex? below;
    private readonly ImmutableDictionary<string, Note?> replaced = NoneReplaced;

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
        own = new(count);
        byId = new(count, StringComparer.Ordinal);
        ids = new(() => [.. All.Select(held => held.Commitment.Id).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        all = new(() => below is null ? own
            : [.. below.All.Where(IsKept).Concat(own).OrderBy(held => held.Note.Path, StringComparer.Ordinal)]);
        foreach (Note note in read)
        {
            foreach (Commitment commitment in note.Commitments)
            {
                own.Add(new(note, commitment));
                if (commitment.Id is { } id)
                    (byId.TryGetValue(id, out List<HeldCommitment>? held) ? held : byId[id] = new(1)).Add(own[^1]);
            }
        }
    }

    private CommitmentIndex(CommitmentIndex below, ImmutableDictionary<string, Note?> replaced)
        : this(replaced.OrderBy(note => note.Key, StringComparer.Ordinal).Select(note => note.Value).OfType<Note>())
    {
        this.below = below;
        this.replaced = replaced;
    }

    private static ImmutableDictionary<string, Note?> NoneReplaced { get; } = ImmutableDictionary.Create<string, Note?>(StringComparer.Ordinal);

    public IReadOnlyList<HeldCommitment> All => all.Value;

    public IEnumerable<HeldCommitment> Open => All.Where(held => held.Commitment.State == CommitmentState.Open);

    public IReadOnlyCollection<string> Ids => ids.Value;

    /// <summary>
    /// The same index with another note at a path, or none; null where it is better built anew. Costs what the notes in place of others hold.
    /// </summary>
    public CommitmentIndex? With(string path, Note? note) =>
        replaced.SetItem(path, note) is { Count: <= MostReplaced } changed ? new(below ?? this, changed) : null;

    /// <summary>The commitments with an id: none, one, or, where the id is not unique, several.</summary>
    public IReadOnlyList<HeldCommitment> Find(string id)
    {
        IReadOnlyList<HeldCommitment> mine = byId.TryGetValue(id, out List<HeldCommitment>? held) ? held : [];
        return below is null || below.Find(id) is not { Count: > 0 } others ? mine
            : [.. others.Where(IsKept).Concat(mine).OrderBy(found => found.Note.Path, StringComparer.Ordinal)];
    }

    /// <summary>What Follow-up lines say of an id, the earliest meeting first.</summary>
    public IEnumerable<HeldFollowUp> FollowUps(string id) =>
        (below is null ? [] : below.followUps.Value[id].Where(line => !replaced.ContainsKey(line.Note.Path)))
        .Concat(followUps.Value[id]).OrderBy(line => line.Note, NoteOrder.OfPerson);

    private bool IsKept(HeldCommitment held) => !replaced.ContainsKey(held.Note.Path);
}
