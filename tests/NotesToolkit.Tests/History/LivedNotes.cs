namespace NotesToolkit.Tests.History;

/// <summary>All commitments and the notes that hold them, as they are lived at one moment. Immutable.</summary>
/// <param name="All">The commitments by id.</param>
/// <param name="Deleted">The numbers of the notes whose files are deleted.</param>
public sealed record LivedNotes(IReadOnlyDictionary<string, LivedCommitment> All, IReadOnlySet<int> Deleted)
{
    public const int Count = 2;

    public LivedCommitment this[string id] => All[id];

    public LivedNotes With(params IEnumerable<LivedCommitment> changed)
    {
        Dictionary<string, LivedCommitment> all = new(All, StringComparer.Ordinal);
        foreach (LivedCommitment next in changed)
        {
            all[next.Id] = next;
        }

        return new(all, Deleted.Except(all.Values.Where(it => it.IsThere).Select(it => it.Note)).ToHashSet());
    }

    public LivedNotes Without(int note) => this with { Deleted = Deleted.Append(note).ToHashSet() };

    /// <summary>The text of a note, or null where its file is deleted.</summary>
    public string? Text(int note) => Deleted.Contains(note) ? null
        : LivedRepository.Note($"2026-03-0{note + 1}", "priya", [.. All.Values.Where(it => it.IsThere && it.Note == note).OrderBy(it => it.Id, StringComparer.Ordinal).Select(it => it.Line)]);
}
