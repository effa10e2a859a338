using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Reads a root's record from git: its notes as they stand in a commit, and their history.</summary>
public static class TeamReader
{
    /// <summary>The record of a root.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="findSoft">The items of a note that hold a soft follow-up; null where softness is not asked for.</param>
    /// <exception cref="NotesException">The clone is shallow, an object is missing, or git fails.</exception>
    public static TeamRecord Read(HistoryRequest request, Func<Note, IReadOnlySet<Item>>? findSoft = null)
    {
        NoteRecordReader reader = new(request.Configuration, findSoft);
        HashSet<GitId> standing = Standing(request);
        Dictionary<GitId, NoteRecord> records = [];
        NotesHistory history = TrailReader.Read(request with
        {
            Seen = (blob, note) =>
            {
                request.Seen?.Invoke(blob, note);
                if (note.IsReadable && standing.Contains(blob))
                {
                    records[blob] = reader.Read(note);
                }
            },
        });
        return new(history, Join(history, records));
    }

    private static IEnumerable<NoteRecord> Join(NotesHistory history, Dictionary<GitId, NoteRecord> records)
    {
        foreach (NoteTrail note in history.Notes.Where(note => note.Exists))
        {
            if (records.TryGetValue(note.Last.Blob, out NoteRecord? record))
            {
                yield return record with { Trail = note };
            }
        }
    }

    private static HashSet<GitId> Standing(HistoryRequest request) => (request.Tip ?? request.Repository.Head) is not { } tip
        ? []
        : [.. new CommitSource(request.Repository, tip, request.Prefix).Blobs(request.Configuration.IsNote)];
}
