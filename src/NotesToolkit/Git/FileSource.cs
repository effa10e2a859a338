namespace NotesToolkit.Git;

/// <summary>A folder that is left alone: a link, or a repository of its own.</summary>
internal sealed record SkippedFolder(string Path, bool IsLink);

/// <summary>The files of one notes root at one moment, wherever they come from. Safe to use from several threads.</summary>
internal abstract class FileSource
{
    public virtual IEnumerable<SkippedFolder> Skipped => [];

    /// <summary>The wanted files under a folder, in no order. Links are listed, folders are not.</summary>
    public abstract IEnumerable<string> List(string folder, Func<string, bool> wanted);

    /// <summary>A file's text, or null where it is gone. What cannot be read as text comes with its defect.</summary>
    public abstract SourceText? Read(string path);

    protected static bool IsUnder(string path, string folder) =>
        folder.Length == 0
        || (path.StartsWith(folder, StringComparison.Ordinal) && (folder[^1] == '/' || (path.Length > folder.Length && path[folder.Length] == '/')));
}

/// <summary>Texts laid over another source, as an editor's unsaved buffers are over the files.</summary>
internal sealed class OverlaySource(FileSource source, SourceText added) : FileSource
{
    private readonly FileSource below = (source as OverlaySource)?.below ?? source;
    private readonly ImmutableDictionary<string, SourceText> above =
        ((source as OverlaySource)?.above ?? ImmutableDictionary.Create<string, SourceText>(StringComparer.Ordinal)).SetItem(added.Path, added);

    public override IEnumerable<SkippedFolder> Skipped => below.Skipped;

    public override IEnumerable<string> List(string folder, Func<string, bool> wanted) =>
        below.List(folder, path => wanted(path) && !above.ContainsKey(path))
            .Concat(above.Keys.Where(path => IsUnder(path, folder) && wanted(path)));

    public override SourceText? Read(string path) => above.TryGetValue(path, out SourceText? text) ? text : below.Read(path);
}
