using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A notes root that is to be judged.</summary>
internal sealed record LintTarget(string Folder, Func<string, SourceText?> Read, Func<IReadOnlyDictionary<string, SourceText>, LintRequest> Open)
{
    private static readonly Dictionary<string, SourceText> Nothing = new(StringComparer.Ordinal);

    /// <summary>What is to be judged, as it stands.</summary>
    public LintRequest AsItStands { get; } = Open(Nothing);
}
