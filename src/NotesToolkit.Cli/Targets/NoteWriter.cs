using System.Text;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>Writes notes in one piece, over nothing that was not read before.</summary>
internal static class NoteWriter
{
    /// <summary>Writes a file in one piece, whatever was there.</summary>
    /// <exception cref="NotesException">It cannot be written.</exception>
    public static void Replace(string path, string text) => Try(path, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
    });

    /// <summary>Writes a note in one piece.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">The text that the change was made from, or null where there was no file.</param>
    /// <param name="after">The new text.</param>
    /// <exception cref="NotesException">The file cannot be written, or somebody changed it meanwhile.</exception>
    public static void Write(string path, SourceText? before, SourceText after) =>
        Try(path, () =>
        {
            if (File.Exists(path) != before is not null || (before is not null && !File.ReadAllBytes(path).AsSpan().SequenceEqual(before.Encode())))
            {
                throw new NotesException($"{path} was changed while this command ran, and is left as it is: run the command again.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Write(path, after.Encode());
        });

    private static void Try(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new NotesException($"{path} cannot be written, and is as it was: {refused.Message}", refused);
        }
    }
}
