namespace NotesToolkit.Notes;

internal sealed record HeldCommitment(Note Note, Commitment Commitment)
{
    public string Place => $"{Note.Path}:{Note.Source.GetLineNumber(Commitment.Item.Span.Start)}";

    public bool Holds(string word) =>
        new[] { Commitment.Item.Words, Commitment.Output, Commitment.Id }.OfType<string>()
            .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))
        || Commitment.Owners.Select(owner => owner.Key).Append(Note.With).Contains(PersonKey.Of(word), StringComparer.Ordinal);
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

    /// <summary>The commitment with an id, or else the only open one that holds all the words.</summary>
    public HeldCommitment Require(IReadOnlyList<string> words)
    {
        string typed = string.Join(' ', words);
        if (words.Any(string.IsNullOrWhiteSpace))
            throw new NotesException("An empty word names no commitment: write its id, or words of its line.");

        IReadOnlyList<HeldCommitment> found = words.Count == 1 ? Find(words[0]) : [];
        if (found.Count == 0)
            found = [.. Open.Where(held => words.All(held.Holds))];

        return found switch
        {
            [{ } one] => one,
            [] => throw new NotesException($"No open commitment holds `{typed}`. "
                + (Spelling.Nearest(typed, Ids) is { } near ? $"Did you mean {near}?" : "`notes agenda` lists what is open.")),
            [{ Commitment.Id: { } id }, ..] when found.All(held => held.Commitment.Id == id) => throw new NotesException(
                $"`{id}` stands in {found.Count} places: {string.Join(", ", found.Take(6).Select(held => held.Place))}. An id is of one commitment: "
                    + "`notes lint` says which note is a copy to delete, or which line needs an id of its own."),
            _ => throw new NotesException(
                $"`{typed}` fits {found.Count} commitments: {string.Join(", ", found.Take(6).Select(held => held.Commitment.Id ?? held.Place))}"
                    + $"{(found.Count > 6 ? " and more" : string.Empty)}. Name one by its id or by words that only it holds."),
        };
    }

    private HeldCommitment[] WithThoseBelow(IEnumerable<HeldCommitment> others, IEnumerable<HeldCommitment> mine) =>
        [.. others.Where(held => !replaced.ContainsKey(held.Note.Path)).Concat(mine).OrderBy(held => held.Note.Path, StringComparer.Ordinal)];
}
