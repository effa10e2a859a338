using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A file as fixes leave it.</summary>
internal sealed record FixedText(SourceText Source, IReadOnlyList<RuleInfo> Rules);
