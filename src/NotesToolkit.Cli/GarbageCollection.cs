using System.Runtime;

namespace NotesToolkit.Cli;

/// <summary>Puts garbage collection off where a run is over before it would pay.</summary>
internal static class GarbageCollection
{
    /// <summary>A run over fewer notes collects a few times only.</summary>
    private const int ManyNotes = 1000;

    /// <summary>What reading and judging a note of ordinary size takes, in bytes.</summary>
    private const long BytesOfNote = 64 << 10;

    private const long MostBytes = 1L << 30;

    /// <summary>
    /// Lets so many notes be judged without a collection. They are all kept until the end, so that each collection would look through them
    /// again and free little: together a third of the run. Never takes more than a quarter of the memory that there is.
    /// </summary>
    /// <param name="notes">The number of notes.</param>
    public static void PutOffFor(int notes)
    {
        long bytes = Math.Min(notes * BytesOfNote, MostBytes);
        if (notes < ManyNotes || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion || bytes > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4)
        {
            return;
        }

        try
        {
            GC.TryStartNoGCRegion(bytes, disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this collector can put off: then it collects.
        }
    }
}
