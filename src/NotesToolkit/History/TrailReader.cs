using System.Collections.Concurrent;
using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.History;

/// <summary>What history is to be read.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="Prefix">The notes root as a path from the git root, ending with <c>/</c>, or empty.</param>
/// <param name="Configuration">What the root configures.</param>
/// <param name="AsOf">The day that "today" means.</param>
public sealed record HistoryRequest(GitRepository Repository, string Prefix, NotesConfiguration Configuration, DateOnly AsOf)
{
    /// <summary>The last commit to read; null for HEAD.</summary>
    public GitId? Tip { get; init; }

    /// <summary>What stands in the last commit, where it is known: these texts are read while git looks for the first commit.</summary>
    public IReadOnlyList<FileChange> Standing { get; init; } = [];

    /// <summary>Called once for each text that is read, from several threads at once; for what else is wanted of the notes.</summary>
    public Action<GitId, Note>? Seen { get; init; }
}

/// <summary>Reads the history of a notes root: the change list streams from git while other threads read and parse the texts.</summary>
public static class TrailReader
{
    private const int MostReaders = 4;

    /// <summary>The history of a root.</summary>
    /// <param name="request">What is to be read.</param>
    /// <exception cref="NotesException">The clone is shallow, an object is missing, or git fails.</exception>
    public static NotesHistory Read(HistoryRequest request)
    {
        if ((request.Tip ?? request.Repository.Head) is not { } tip)
        {
            return HistoryBuilder.Build([], _ => new(), request.Configuration, request.Prefix, request.AsOf);
        }

        ConcurrentDictionary<GitId, NoteFacts> facts = [];
        List<CommitChanges> commits = [];
        FurtherChanges further = new(request);
        using BlockingCollection<FileChange> wanted = [];
        Task[] readers =
        [
            .. Enumerable.Range(0, Math.Min(Environment.ProcessorCount, MostReaders)).Select(_ => Task.Run(() =>
            {
                foreach (FileChange change in wanted.GetConsumingEnumerable())
                {
                    facts[change.After.Id] = ReadFacts(request, change);
                }
            })),
        ];

        try
        {
            HashSet<GitId> known = [];
            Want(request.Standing, known, wanted);
            Collect(HistoryReader.Read(request.Repository, tip, FurtherChanges.IsWanted), further, commits, known, wanted, readers);
        }
        finally
        {
            wanted.CompleteAdding();
            Array.ForEach(readers, reader => ((IAsyncResult)reader).AsyncWaitHandle.WaitOne());
        }

        Task.WhenAll(readers).GetAwaiter().GetResult();
        return HistoryBuilder.Build(commits, id => facts[id], request.Configuration, request.Prefix, request.AsOf, further.SharesPast);
    }

    private static void Collect(
        IEnumerable<CommitChanges> list,
        FurtherChanges further,
        List<CommitChanges> commits,
        HashSet<GitId> known,
        BlockingCollection<FileChange> wanted,
        Task[] readers)
    {
        foreach (CommitChanges changes in list)
        {
            commits.Add(further.SetAside(changes, commits.Count));
            Want(commits[^1].ByParent.SelectMany(changed => changed), known, wanted);
            if (Array.Exists(readers, reader => reader.IsFaulted))
            {
                return;
            }
        }

        foreach (int order in further.PutBack(commits))
        {
            Want(commits[order].ByParent.SelectMany(changed => changed), known, wanted);
        }
    }

    private static void Want(IEnumerable<FileChange> changes, HashSet<GitId> known, BlockingCollection<FileChange> wanted)
    {
        foreach (FileChange change in changes)
        {
            if (change.After.Kind == FileKind.File && known.Add(change.After.Id))
            {
                wanted.Add(change);
            }
        }
    }

    private static NoteFacts ReadFacts(HistoryRequest request, FileChange change)
    {
        string path = change.Path.StartsWith(request.Prefix, StringComparison.Ordinal) ? change.Path[request.Prefix.Length..] : change.Path;
        SourceText source = SourceText.Decode(path, request.Repository.ReadBlob(change.After.Id));
        Note note = NoteParser.Parse(source, request.Configuration.Vocabulary);
        request.Seen?.Invoke(change.After.Id, note);
        return NoteFacts.Of(note);
    }
}
