using NotesToolkit.Notes;

namespace NotesToolkit.History.Cache;

/// <summary>
/// A file in the git folder that saves the next run some time. It may be deleted at any moment, and counts only while all that it was made
/// with is the same: this program, the root's place and its configuration.
/// </summary>
internal sealed class CacheFile
{
    private const string Folder = "notes-toolkit";

    private readonly string path;
    private readonly string[] origin;

    /// <summary>A root's file.</summary>
    public CacheFile(HistoryRequest request, string name, params ReadOnlySpan<string> origin)
    {
        path = Path.Combine(request.Repository.Location.CommonDirectory, Folder, $"{name}-{TextHash.Add(0, request.Prefix):x16}");
        this.origin =
        [
            typeof(CacheFile).Module.ModuleVersionId.ToString(),
            request.Prefix,
            .. request.Configuration.Sources.Select(source => $"{source.Path}\n{source.Text}"),
            .. origin,
        ];
    }

    /// <summary>Whether there is one.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>Reads it; null where it is not there, was damaged, or was made with something else.</summary>
    public CacheReader? Read()
    {
        try
        {
            return Exists && CacheReader.Open(File.ReadAllBytes(path)) is { } reader && reader.Texts().SequenceEqual(origin, StringComparer.Ordinal) ? reader : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes it, if the git folder can be written.</summary>
    public void Write(Action<CacheWriter> write)
    {
        try
        {
            string folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!).FullName;
            foreach (string left in Directory.EnumerateFiles(folder, Path.GetFileName(path) + ".*"))
            {
                File.Delete(left);
            }

            AtomicFile.Write(path, stream =>
            {
                CacheWriter writer = new(stream);
                writer.Texts(origin);
                write(writer);
                writer.Complete();
            });
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The next run reads everything again.
        }
    }
}
