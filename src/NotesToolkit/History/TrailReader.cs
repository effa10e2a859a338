using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Parsing;

namespace NotesToolkit.History;

internal sealed record HistoryRequest(GitRepository Repository, string Prefix, NotesConfiguration Configuration, DateOnly AsOf)
{
    public GitId? Tip { get; init; }

    /// <summary>What the last commit holds, where it is known: these texts are read first, while the commits are looked for.</summary>
    public IReadOnlyList<FileChange> AtTip { get; init; } = [];

    /// <summary>Called once for each text of <see cref="AtTip"/>, from several threads at once; for what else is wanted of the notes.</summary>
    public Action<GitId, Note>? Seen { get; init; }

    /// <summary>The only folders whose notes are asked for, as paths from the git root; none for all.</summary>
    public IReadOnlyCollection<string> Folders { get; init; } = [];
    public UncommittedNotes? Uncommitted { get; init; }
}

/// <summary>Reads the history of a notes root: git lists the changes and writes the texts, while both are parsed as they arrive.</summary>
internal sealed class TrailReader
{
    private readonly HistoryRequest request;
    private readonly HashSet<GitId> atTip;
    private readonly HashSet<GitId> asked = [];
    private readonly ConcurrentDictionary<GitId, NoteFacts> facts = [];

    /// <summary>What most versions say as the one before did is kept once.</summary>
    private readonly ConcurrentDictionary<CommitmentFacts, CommitmentFacts> said = [];

    private TrailReader(HistoryRequest request)
    {
        this.request = request;
        atTip = request.Seen is null ? [] : [.. request.AtTip.Select(change => change.After.Id)];
    }

    public static NotesHistory Read(HistoryRequest request) => (request.Tip ?? request.Repository.Head) is { } tip
        ? new TrailReader(request).Read(tip)
        : HistoryBuilder.Build(
            [.. request.Uncommitted?.After(parent: null) ?? []],
            blob => request.Uncommitted!.Find(blob)!,
            request.Configuration, request.Prefix, request.AsOf);

    private NotesHistory Read(GitId tip)
    {
        MovedNotes moved = new(request);
        List<CommitChanges> commits = [];
        Parse(request.AtTip.Concat(HistoryReader.Read(request.Repository, tip, MovedNotes.MayBeNote, request.Folders).SelectMany(changes =>
        {
            commits.Add(moved.SetAside(changes, commits.Count));
            return commits[^1].ByParent.SelectMany(changed => changed);
        })));
        int[] putBack = [.. moved.PutBack(commits)];
        if (putBack.Length > 0)
            Parse(putBack.SelectMany(order => commits[order].ByParent).SelectMany(changed => changed));

        commits.AddRange(request.Uncommitted?.After(commits.Count > 0 ? commits[^1].Commit.Id : null) ?? []);
        return HistoryBuilder.Build(
            commits, blob => request.Uncommitted?.Find(blob) ?? facts[blob], request.Configuration, request.Prefix, request.AsOf);
    }

    /// <summary>Parses what changes leave and was not parsed yet, by all processors, while the changes are still being listed.</summary>
    private void Parse(IEnumerable<FileChange> changes)
    {
        ParallelOptions all = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        IEnumerable<FileChange> wanted = changes.Where(change => change.After.Kind == FileKind.File && asked.Add(change.After.Id));
        Parallel.ForEachAsync(BlobReader.Read(request.Repository.Location, wanted), all, (version, _) =>
        {
            facts[version.Change.After.Id] = Read(version.Change, StoredText.Plain(request.Repository.Location, version.Bytes));
            return ValueTask.CompletedTask;
        }).GetAwaiter().GetResult();
    }

    private NoteFacts Read(FileChange change, byte[] bytes)
    {
        string path = change.Path.StartsWith(request.Prefix, StringComparison.Ordinal) ? change.Path[request.Prefix.Length..] : change.Path;
        Note note = NoteParser.Parse(SourceText.Decode(path, bytes), request.Configuration.Vocabulary);
        if (atTip.Contains(change.After.Id))
            request.Seen?.Invoke(change.After.Id, note);

        NoteFacts read = NoteFacts.Of(note);
        return read with { Commitments = Array.ConvertAll(read.Commitments, commitment => said.GetOrAdd(commitment, commitment)) };
    }
}
