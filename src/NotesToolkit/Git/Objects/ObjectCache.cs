namespace NotesToolkit.Git.Objects;

/// <summary>The objects that were read last: the next deltas mostly change one of these. Its arrays are used again, for a history has gigabytes of trees.</summary>
internal sealed class ObjectCache(int capacity, int largestCapacity)
{
    /// <summary>To ask for one object that was let go of may be chance; a whole chain of deltas shows that there is too little room.</summary>
    private const int LongChain = 24;

    private const int MostLongChains = 32;
    private const int MostLost = 50_000;

    private readonly HashSet<long> lost = [];
    private readonly Dictionary<int, Stack<byte[]>> free = [];
    private readonly Dictionary<long, GitObject> left = [];
    private readonly Queue<long> leaving = [];
    private Dictionary<long, GitObject> recent = [];
    private Dictionary<long, GitObject> earlier = [];
    private int size;
    private int leftSize;
    private int missed;
    private int longChains;
    private int limit = capacity;

    /// <summary>Whether an object is at hand.</summary>
    public bool TryGet(long key, out GitObject found)
    {
        if (recent.TryGetValue(key, out found))
        {
            return true;
        }

        if (left.Remove(key, out found))
        {
            leftSize -= found.Buffer.Length;
        }
        else if (!earlier.Remove(key, out found))
        {
            return false;
        }

        Keep(found);
        return true;
    }

    /// <summary>Room for an object, which is to be filled and kept.</summary>
    public GitObject Rent(long key, ObjectKind kind, int length)
    {
        int room = RoomFor(length);
        byte[]? used = null;
        _ = free.TryGetValue(room, out Stack<byte[]>? ready) && ready.TryPop(out used);
        return new(kind, used ?? GC.AllocateUninitializedArray<byte>(room), length, key);
    }

    /// <summary>Keeps an object at hand.</summary>
    public void Keep(GitObject read)
    {
        recent[read.Key] = read;
        size += read.Buffer.Length;
        missed += lost.Remove(read.Key) ? 1 : 0;
    }

    /// <summary>Lets go of an object that will hardly be asked for again, a little later: what a commit takes back, the next ones may ask for.</summary>
    public void Drop(GitObject read)
    {
        bool isRecent = recent.Remove(read.Key);
        if (isRecent || earlier.Remove(read.Key))
        {
            size -= isRecent ? read.Buffer.Length : 0;
            left.Add(read.Key, read);
            leaving.Enqueue(read.Key);
            leftSize += read.Buffer.Length;
        }
    }

    /// <summary>Lets go of what was dropped a while ago, and of what was not asked for since a third of the cache was filled.</summary>
    public void Trim()
    {
        Grow();
        while (leftSize > limit / 3)
        {
            if (left.Remove(leaving.Dequeue(), out GitObject oldest))
            {
                leftSize -= oldest.Buffer.Length;
                Lose(oldest);
            }
        }

        if (size < limit / 3)
        {
            return;
        }

        free.Clear();
        foreach (GitObject unused in earlier.Values)
        {
            Lose(unused);
        }

        if (lost.Count > MostLost)
        {
            lost.Clear();
        }

        earlier.Clear();
        (recent, earlier) = (earlier, recent);
        size = 0;
    }

    /// <summary>Few lengths, so that an array fits the next object.</summary>
    private static int RoomFor(int length) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)length);

    private void Grow()
    {
        longChains += missed >= LongChain ? 1 : 0;
        missed = 0;
        if (longChains == MostLongChains)
        {
            limit = Math.Min(limit * 2, largestCapacity);
            longChains = 0;
        }
    }

    private void Lose(GitObject unused)
    {
        lost.Add(unused.Key);
        if (!free.TryGetValue(unused.Buffer.Length, out Stack<byte[]>? ready))
        {
            free.Add(unused.Buffer.Length, ready = []);
        }

        ready.Push(unused.Buffer);
    }
}
