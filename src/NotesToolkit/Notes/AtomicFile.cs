using System.Text;

namespace NotesToolkit.Notes;

/// <summary>Writes whole files, so that no reader and no crash ever meets half of one.</summary>
internal static class AtomicFile
{
    private const int WriteSize = 8192;

    /// <summary>Puts bytes in a file's place: written beside it first, then renamed over it. A file that was there keeps its mode.</summary>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool survivesPowerCuts = true) =>
        Write(path, bytes, static (stream, bytes) => stream.Write(bytes), survivesPowerCuts);

    /// <summary>Puts a text, as UTF-8, in a file's place, without making one long piece of it.</summary>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(string path, StringBuilder text, bool survivesPowerCuts = true) =>
        Write(path, text, static (stream, text) =>
        {
            using StreamWriter writer = new(stream, bufferSize: WriteSize, leaveOpen: true);
            writer.Write(text);
        }, survivesPowerCuts);

    /// <summary>Puts what is written piece by piece in a file's place, without waiting for the disk.</summary>
    internal static void Write(string path, Action<Stream> write) =>
        Write(path, write, static (stream, write) => write(stream), survivesPowerCuts: false);

    private static void Write<TContent>(string path, TContent content, Action<FileStream, TContent> write, bool survivesPowerCuts)
        where TContent : allows ref struct
    {
        string target = new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        string beside = $"{target}.{Path.GetRandomFileName()}";
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream, content);
                stream.Flush(flushToDisk: survivesPowerCuts);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
