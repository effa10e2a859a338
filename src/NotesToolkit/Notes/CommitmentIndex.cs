namespace NotesToolkit.Notes;

internal sealed record HeldCommitment(Note Note, Commitment Commitment)
{
    public string Place => $"{Note.Path}:{Note.Source.GetLineNumber(Commitment.Item.Span.Start)}";
}

internal sealed record HeldFollowUp(Note Note, FollowUp FollowUp);

/// <summary>The commitments of a notebook, and what Follow-up lines say of them, by their ids. Ids are compared as typed.</summary>
internal sealed class CommitmentIndex
{
    /// <summary>So many notes in place of others are better read into an index of their own.</summary>
    private const int MostReplaced = 32;

    private readonly HeldCommitment[] own;
    private readonly ILookup<string?, HeldCommitment> byId;
    private readonly Lazy<ILookup<string, HeldFollowUp>> followUps;
    private readonly CommitmentIndex? below;
    private readonly ImmutableDictionary<string, Note?> replaced = ImmutableDictionary.Create<string, Note?>(StringComparer.Ordinal);

    /// <summary>The index of some notes; void and unreadable notes hold nothing.</summary>
    public CommitmentIndex(IEnumerable<Note> notes)
    {
        Note[] read = [.. notes.Where(note => note.IsReadable && !note.IsVoid)];
        own = [.. from note in read from commitment in note.Commitments select new HeldCommitment(note, commitment)];
        byId = own.ToLookup(held => held.Commitment.Id, StringComparer.Ordinal);
        followUps = new(() => (from note in read from line in note.FollowUps select new HeldFollowUp(note, line))
            .ToLookup(held => held.FollowUp.Id, StringComparer.Ordinal));
    }

    private CommitmentIndex(CommitmentIndex below, ImmutableDictionary<string, Note?> replaced)
        : this(replaced.OrderBy(note => note.Key, StringComparer.Ordinal).Select(note => note.Value).OfType<Note>())
    {
        this.below = below;
        this.replaced = replaced;
    }

    public IReadOnlyList<HeldCommitment> All => field ??= below is null ? own : WithThoseBelow(below.All, own);

    public IEnumerable<HeldCommitment> Open => All.Where(held => held.Commitment.State == CommitmentState.Open);

    public IReadOnlyCollection<string> Ids => field ??=
        [.. All.Select(held => held.Commitment.Id).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The same index with another note at a path, or none, at the cost of the notes replaced; null where a new one is better.</summary>
    public CommitmentIndex? With(string path, Note? note) =>
        replaced.SetItem(path, note) is { Count: <= MostReplaced } changed ? new(below ?? this, changed) : null;

    /// <summary>The commitments with an id: none, one, or, where the id is not unique, several.</summary>
    public IReadOnlyList<HeldCommitment> Find(string id) => below is null ? [.. byId[id]] : WithThoseBelow(below.Find(id), byId[id]);

    /// <summary>What Follow-up lines say of an id, the earliest meeting first.</summary>
    public IEnumerable<HeldFollowUp> FollowUps(string id) =>
        (below is null ? [] : below.followUps.Value[id].Where(line => !replaced.ContainsKey(line.Note.Path)))
        .Concat(followUps.Value[id]).OrderBy(line => line.Note, NoteOrder.OfPerson);

    private HeldCommitment[] WithThoseBelow(IEnumerable<HeldCommitment> others, IEnumerable<HeldCommitment> mine) =>
        [.. others.Where(held => !replaced.ContainsKey(held.Note.Path)).Concat(mine).OrderBy(held => held.Note.Path, StringComparer.Ordinal)];
}
