using NotesToolkit.Notes;

namespace NotesToolkit.Git;

/// <summary>Texts laid over another source, as an editor's unsaved buffers are over the files.</summary>
internal sealed class OverlaySource(FileSource below, IEnumerable<SourceText> texts) : FileSource
{
    private readonly Dictionary<string, SourceText> above = texts.ToDictionary(text => text.Path, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<string> List(string folder, Func<string, bool> wanted) =>
        below.List(folder, path => wanted(path) && !above.ContainsKey(path))
            .Concat(above.Keys.Where(path => IsUnder(path, folder) && wanted(path)));

    /// <inheritdoc/>
    public override SourceText? Read(string path) => above.TryGetValue(path, out SourceText? text) ? text : below.Read(path);
}
