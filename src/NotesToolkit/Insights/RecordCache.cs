using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.History.Cache;

namespace NotesToolkit.Insights;

/// <summary>The facts of many notes, as an earlier run read them.</summary>
/// <param name="request">What is to be read.</param>
internal sealed class RecordCache(HistoryRequest request)
{
    private readonly CacheFile file = new(request, "records");

    /// <summary>The facts of notes by blob, their histories aside.</summary>
    public IReadOnlyDictionary<GitId, NoteRecord> Known { get; private set; } = new Dictionary<GitId, NoteRecord>();

    /// <summary>Reads what is known.</summary>
    public void Load()
    {
        if (file.Read() is { } reader)
        {
            Known = RecordRows.Read(reader);
        }
    }

    /// <summary>Keeps the facts of notes for the next run, where many are new.</summary>
    /// <param name="records">The facts by blob.</param>
    public void Keep(IReadOnlyDictionary<GitId, NoteRecord> records)
    {
        bool areMany = records.Keys.Count(blob => !Known.ContainsKey(blob)) >= request.LeastToCache;
        if (areMany && (request.Tip is null || request.Tip == request.Repository.Head))
        {
            file.Write(writer => RecordRows.Write(writer, records));
        }
    }
}
