using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests;

/// <summary>Files that stand nowhere but in memory.</summary>
internal sealed class MemorySource(IReadOnlyDictionary<string, SourceText> files) : FileSource
{
    public override IEnumerable<string> List(string folder, Func<string, bool> wanted) => files.Keys.Where(path => IsUnder(path, folder) && wanted(path));

    public override SourceText? Read(string path) => files.GetValueOrDefault(path);
}
