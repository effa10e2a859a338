using NotesToolkit.Configuration;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Git;

/// <summary>Makes notebooks of files. Nothing but the list of files is read before a note is asked for.</summary>
public static class NotebookReader
{
    /// <summary>The notes of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="configuration">What the root configures; it says which files are notes.</param>
    /// <param name="alsoNotes">Paths that are notes wherever they stand, because they were named.</param>
    public static Notebook Read(FileSource source, NotesConfiguration configuration, params IEnumerable<string> alsoNotes)
    {
        IEnumerable<string> paths = configuration.Globs
            .SelectMany(glob => source.List(glob.Folder, configuration.IsNote))
            .Concat(alsoNotes)
            .Distinct(StringComparer.Ordinal);
        return new(configuration.Vocabulary, paths.Select(path => new NoteFile(path, () => Parse(source.Read(path), configuration))));
    }

    /// <summary>The notes as they were before some changes. Those that did not change are shared with the notebook after, so that each is read once.</summary>
    /// <param name="after">The notes after the changes.</param>
    /// <param name="changes">The changes, from <see cref="SnapshotComparison"/>; in a merge what a parent has counts as there before.</param>
    /// <param name="repository">The repository.</param>
    /// <param name="prefix">The notes root as a path from the git root, ending with <c>/</c>, or empty.</param>
    /// <param name="configuration">What the root configures now.</param>
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
