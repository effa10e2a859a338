using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A notes root that is to be judged.</summary>
/// <param name="Folder">The root's absolute path.</param>
/// <param name="Read">Reads a file as it stands, by its path from the root.</param>
/// <param name="Open">Gives what is to be judged, with the texts of some files replaced.</param>
internal sealed record LintTarget(string Folder, Func<string, SourceText?> Read, Func<IReadOnlyDictionary<string, SourceText>, LintRequest> Open)
{
    private static readonly Dictionary<string, SourceText> Nothing = new(StringComparer.Ordinal);

    /// <summary>What is to be judged, as it stands.</summary>
    public LintRequest AsItStands { get; } = Open(Nothing);
}
