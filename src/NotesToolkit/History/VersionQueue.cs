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

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);

    private readonly HistoryRequest request;
    private readonly object done = new();
    private readonly HashSet<GitId> standing;
    private readonly BlockingCollection<VersionBatch> wanted = [];
    private readonly Dictionary<GitId, int> numbers = [];
    private readonly List<VersionBatch> batches = [];
    private readonly Task[] readers;
    private volatile IReadOnlyDictionary<GitId, NoteFacts> known = new Dictionary<GitId, NoteFacts>();

    public VersionQueue(HistoryRequest request)
    {
        this.request = request;
        standing = request.Seen is null ? [] : [.. request.Standing.Select(change => change.After.Id)];
        readers = [.. Enumerable.Range(0, Math.Min(Environment.ProcessorCount, MostReaders)).Select(_ => Task.Run(ReadAll))];
    }

    /// <summary>The number of versions that are read because nothing is known of them.</summary>
    public int UnknownCount => numbers.Keys.Count(blob => !known.ContainsKey(blob));

    /// <summary>Has what changes leave read, if it is not yet.</summary>
    public void Want(IEnumerable<FileChange> changes)
    {
        foreach (FileChange change in changes)
        {
            if (change.After.Kind == FileKind.File && !known.ContainsKey(change.After.Id) && numbers.TryAdd(change.After.Id, numbers.Count))
            {
                if (numbers.Count % VersionBatch.Size == 1)
                {
                    HandOver();
                    batches.Add(new());
                }

                batches[^1].Changes.Add(change);
            }
        }
    }

    /// <summary>Takes over what is known of texts already, so that they are not read.</summary>
    public void Know(IReadOnlyDictionary<GitId, NoteFacts> facts) => known = facts;

    /// <summary>What a version says; null where it was not read.</summary>
    public NoteFacts? Find(GitId blob) =>
        known.TryGetValue(blob, out NoteFacts? said) ? said : numbers.TryGetValue(blob, out int number) ? Get(number) : null;

    /// <summary>Says that no more will be wanted.</summary>
    public void Complete()
    {
        HandOver();
        wanted.CompleteAdding();
    }

    /// <summary>What a wanted version says. Whoever waits for it helps with reading.</summary>
    /// <exception cref="NotesException">An object is not in the repository.</exception>
    public NoteFacts FactsOf(GitId blob)
    {
        if (known.TryGetValue(blob, out NoteFacts? said))
        {
            return said;
        }

        int number = numbers[blob];
        NoteFacts? found;
        while ((found = Get(number)) is null)
        {
            ThrowFault();
            if (wanted.TryTake(out VersionBatch? batch))
            {
                Read(batch);
            }
            else
            {
                WaitForBatch(number);
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

    private NoteFacts? Get(int number) => batches[number / VersionBatch.Size][number % VersionBatch.Size];

    private void WaitForBatch(int number)
    {
        lock (done)
        {
            // A reader that fails finishes no batch: so the wait ends now and then, and the fault is seen.
            if (Get(number) is null)
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

    private void HandOver()
    {
        if (batches.Count > 0)
        {
            wanted.Add(batches[^1]);
        }
    }

    private void ReadAll()
    {
        foreach (VersionBatch batch in wanted.GetConsumingEnumerable())
        {
            Read(batch);
        }
    }

    private void Read(VersionBatch batch)
    {
        byte[][] blobs = request.Repository.ReadBlobs(batch.Changes.Select(change => change.After.Id));
        for (int i = 0; i < blobs.Length; i++)
        {
            batch[i] = ReadFacts(batch.Changes[i], blobs[i]);
        }

        batch.Finish();
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
        Note note = NoteParser.Parse(SourceText.Decode(path, bytes), vocabulary);
        if (isStanding)
        {
            request.Seen?.Invoke(change.After.Id, note);
            if (known.TryGetValue(change.After.Id, out NoteFacts? said))
            {
                return said;
            }
        }

        return NoteFacts.Of(note);
    }
}
