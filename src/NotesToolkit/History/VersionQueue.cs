using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using NotesToolkit.Git;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.History;

/// <summary>Reads versions of notes on other threads, in the order in which they are wanted.</summary>
internal sealed class VersionQueue : IDisposable
{
    private const int MostReaders = 4;

    /// <summary>So many versions are handed over, and fetched from the repository, at once: readers that take turns for each would mostly wait.</summary>
    private const int Batch = 32;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);

    private readonly HistoryRequest request;
    private readonly object done = new();
    private readonly HashSet<GitId> standing;
    private readonly BlockingCollection<List<FileChange>> wanted = [];

    /// <summary>Null for what is not read yet.</summary>
    private readonly ConcurrentDictionary<GitId, NoteFacts?> facts = [];

    private readonly ConcurrentDictionary<string, VersionParts> latest = new(StringComparer.Ordinal);
    private readonly Task[] readers;
    private List<FileChange> next = new(Batch);

    public VersionQueue(HistoryRequest request)
    {
        this.request = request;
        standing = request.Seen is null ? [] : [.. request.Standing.Select(change => change.After.Id)];
        readers = [.. Enumerable.Range(0, Math.Min(Environment.ProcessorCount, MostReaders)).Select(_ => Task.Run(ReadAll))];
    }

    /// <summary>Has what changes leave read, if it is not yet.</summary>
    /// <param name="changes">The changes.</param>
    public void Want(IEnumerable<FileChange> changes)
    {
        foreach (FileChange change in changes)
        {
            if (change.After.Kind == FileKind.File && facts.TryAdd(change.After.Id, null))
            {
                next.Add(change);
                HandOver(atLeast: Batch);
            }
        }
    }

    /// <summary>Takes over what is known of texts already, so that they are not read.</summary>
    /// <param name="known">What they say.</param>
    public void Know(IReadOnlyDictionary<GitId, NoteFacts> known)
    {
        foreach ((GitId blob, NoteFacts said) in known)
        {
            facts[blob] = said;
        }
    }

    /// <summary>The number of versions that are wanted or known.</summary>
    public int Count => facts.Count;

    /// <summary>What a version says; null where it was not read.</summary>
    /// <param name="blob">The version.</param>
    public NoteFacts? Find(GitId blob) => facts.GetValueOrDefault(blob);

    /// <summary>Says that no more will be wanted.</summary>
    public void Complete()
    {
        HandOver(atLeast: 1);
        wanted.CompleteAdding();
    }

    /// <summary>What a wanted version says. Whoever waits for it helps with reading.</summary>
    /// <param name="blob">The version.</param>
    /// <exception cref="NotesException">An object is not in the repository.</exception>
    public NoteFacts FactsOf(GitId blob)
    {
        NoteFacts? found;
        while ((found = facts[blob]) is null)
        {
            ThrowFault();
            if (wanted.TryTake(out List<FileChange>? batch))
            {
                Read(batch);
            }
            else
            {
                WaitForBatch(blob);
            }
        }

        return found;
    }

    /// <summary>Waits until all that was wanted is read.</summary>
    /// <exception cref="NotesException">An object is not in the repository.</exception>
    public void WaitUntilRead()
    {
        WaitForReaders();
        ThrowFault();
    }

    /// <summary>Gives up what is still wanted.</summary>
    public void Dispose()
    {
        wanted.CompleteAdding();
        while (wanted.TryTake(out _))
        {
            // Nobody waits for it.
        }

        WaitForReaders();
        wanted.Dispose();
    }

    private void WaitForBatch(GitId blob)
    {
        lock (done)
        {
            // A reader that fails finishes no batch: so the wait ends now and then, and the fault is seen.
            if (facts[blob] is null)
            {
                Monitor.Wait(done, LongestWait);
            }
        }
    }

    private void WaitForReaders() => Array.ForEach(readers, reader => ((IAsyncResult)reader).AsyncWaitHandle.WaitOne());

    private void ThrowFault()
    {
        if (Array.Find(readers, reader => reader.IsFaulted) is { Exception.InnerException: { } fault })
        {
            ExceptionDispatchInfo.Throw(fault);
        }
    }

    private void HandOver(int atLeast)
    {
        if (next.Count >= atLeast)
        {
            wanted.Add(next);
            next = new(Batch);
        }
    }

    private void ReadAll()
    {
        foreach (List<FileChange> batch in wanted.GetConsumingEnumerable())
        {
            Read(batch);
        }

        // Nothing will be compared any more, and it is as much as all notes together.
        latest.Clear();
    }

    private void Read(List<FileChange> batch)
    {
        byte[][] blobs = request.Repository.ReadBlobs(batch.Select(change => change.After.Id));
        for (int i = 0; i < blobs.Length; i++)
        {
            facts[batch[i].After.Id] = ReadFacts(batch[i], blobs[i]);
        }

        lock (done)
        {
            Monitor.PulseAll(done);
        }
    }

    private NoteFacts ReadFacts(FileChange change, byte[] bytes)
    {
        string path = change.Path.StartsWith(request.Prefix, StringComparison.Ordinal) ? change.Path[request.Prefix.Length..] : change.Path;
        Vocabulary vocabulary = request.Configuration.Vocabulary;
        bool isStanding = standing.Contains(change.After.Id);
        if (!isStanding && latest.TryGetValue(path, out VersionParts? last) && last.Read(path, bytes, vocabulary) is { } next)
        {
            latest[path] = next;
            return next.Facts;
        }

        Note note = NoteParser.Parse(SourceText.Decode(path, bytes), vocabulary);
        if (isStanding)
        {
            request.Seen?.Invoke(change.After.Id, note);
            if (facts[change.After.Id] is { } known)
            {
                return known;
            }
        }

        if (VersionParts.Of(note, bytes, vocabulary) is not { } parts)
        {
            return NoteFacts.Of(note);
        }

        latest[path] = parts;
        return parts.Facts;
    }
}
