using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A file as fixes leave it.</summary>
/// <param name="Source">The file, afterwards.</param>
/// <param name="Rules">The rules whose findings are mended, in the order in which they were.</param>
internal sealed record FixedText(SourceText Source, IReadOnlyList<RuleInfo> Rules);
