using NotesToolkit.Git;
using NotesToolkit.History.Cache;
using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>The facts of many notes, as an earlier run read them.</summary>
internal sealed class RecordCache
{
    private readonly HistoryRequest request;
    private readonly CacheFile file;

    /// <summary>What is known of a root's notes.</summary>
    public RecordCache(HistoryRequest request)
    {
        this.request = request;
        file = new(request, "records");
        Known = file.Read() is { } reader ? RecordRows.Read(reader) : [];
    }

    /// <summary>The facts of notes by blob, their histories aside.</summary>
    public Dictionary<GitId, NoteRecord> Known { get; }

    /// <summary>Keeps the facts of notes for the next run, where many are new.</summary>
    public void Keep(IReadOnlyDictionary<GitId, NoteRecord> records)
    {
        bool areMany = records.Keys.Count(blob => !Known.ContainsKey(blob)) >= request.LeastToCache;
        if (areMany && (request.Tip is null || request.Tip == request.Repository.Head))
        {
            file.Write(writer => RecordRows.Write(writer, records));
        }
    }
}
