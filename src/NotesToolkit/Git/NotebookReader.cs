using NotesToolkit.Configuration;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Git;

/// <summary>Makes notebooks of files. Nothing but the list of files is read before a note is asked for.</summary>
internal static class NotebookReader
{
    /// <summary>The notes of a source.</summary>
    public static Notebook Read(FileSource source, NotesConfiguration configuration, params IEnumerable<string> alsoNotes)
    {
        IEnumerable<string> paths = configuration.Globs
            .SelectMany(glob => source.List(glob.Folder, configuration.IsNote))
            .Concat(alsoNotes)
            .Distinct(StringComparer.Ordinal);
        return new(configuration.Vocabulary, paths.Select(path => new NoteFile(path, () => Parse(source.Read(path), configuration))));
    }

    /// <summary>The notes as they were before some changes. Those that did not change are shared with the notebook after, so that each is read once.</summary>
    public static Notebook Before(
        Notebook after, IReadOnlyList<FileChange> changes, GitRepository repository, string prefix, NotesConfiguration configuration)
    {
        Dictionary<string, FileVersion> before = changes
            .Where(change => change.Path.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(change => change.Path[prefix.Length..], change => change.Before, StringComparer.Ordinal);
        HashSet<string> known = [.. after.Files.Select(file => file.Path)];
        IEnumerable<NoteFile> former = before
            .Where(change => change.Value.Kind == FileKind.File && (known.Contains(change.Key) || configuration.IsNote(change.Key)))
            .Select(change => new NoteFile(change.Key, () => Parse(SourceText.Decode(change.Key, repository.ReadBlob(change.Value.Id)), configuration)));
        return new(configuration.Vocabulary, after.Files.Where(file => !before.ContainsKey(file.Path)).Concat(former));
    }

    private static Note? Parse(SourceText? text, NotesConfiguration configuration) =>
        text is null ? null : NoteParser.Parse(text, configuration.Vocabulary);
}
