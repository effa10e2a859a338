using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Targets;

/// <summary>Finds the foreign notes that a path names.</summary>
internal static class ForeignFiles
{
    /// <summary>The Markdown files at or below a path, with the folder above it in their names; the root's own notes and agendas are passed by.</summary>
    public static IEnumerable<(string Source, string Text)> Find(string path, RootOnDisk root)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new NotesException($"{path} is not there.");

        string above = Path.GetDirectoryName(Path.GetDirectoryName(path.TrimEnd(Path.DirectorySeparatorChar)) ?? path) ?? path;
        try
        {
            return
            [
                .. from file in File.Exists(path) ? new[] { path } : Directory.EnumerateFiles(path, "*", Options()).Where(IsMarkdown).Order(StringComparer.Ordinal).ToArray()
                   where !IsOwn(Path.GetRelativePath(root.Folder, file).Replace('\\', '/'), root)
                   select (Path.GetRelativePath(above, file).Replace('\\', '/'), SourceText.Decode(file, File.ReadAllBytes(file)).Text),
            ];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new NotesException($"{path} cannot be read: {refused.Message}", refused);
        }
    }

    private static EnumerationOptions Options() => new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    private static bool IsMarkdown(string file) => Path.GetExtension(file).ToUpperInvariant() is ".MD" or ".MARKDOWN";

    private static bool IsOwn(string path, RootOnDisk root) => root.Notebook.Find(path) is not null
        || Path.GetFileName(path).Equals("next.md", StringComparison.OrdinalIgnoreCase);
}
