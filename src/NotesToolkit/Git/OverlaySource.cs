namespace NotesToolkit.Git;

/// <summary>Texts laid over another source, as an editor's unsaved buffers are over the files.</summary>
internal sealed class OverlaySource : FileSource
{
    private readonly FileSource below;
    private readonly ImmutableDictionary<string, SourceText> above;

    /// <summary>A text over a source; over texts that lie there already, beside them.</summary>
    public OverlaySource(FileSource below, SourceText text)
    {
        (this.below, ImmutableDictionary<string, SourceText> others) =
            below is OverlaySource lower
                ? (lower.below, lower.above)
                : (below, ImmutableDictionary.Create<string, SourceText>(StringComparer.Ordinal));
        above = others.SetItem(text.Path, text);
    }

    public override IEnumerable<SkippedFolder> Skipped => below.Skipped;

    public override IEnumerable<string> List(string folder, Func<string, bool> wanted) =>
        below.List(folder, path => wanted(path) && !above.ContainsKey(path))
            .Concat(above.Keys.Where(path => IsUnder(path, folder) && wanted(path)));

    public override SourceText? Read(string path) => above.TryGetValue(path, out SourceText? text) ? text : below.Read(path);
}
