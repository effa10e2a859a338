using NotesToolkit.Notes;

namespace NotesToolkit.Configuration;

/// <summary>Something wrong in notes.yml, people.yml or a file that they name.</summary>
/// <param name="RuleId">The rule that tells it.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong and what to write instead, as a sentence.</param>
/// <param name="Replacement">What is most likely meant in place of the span, or null.</param>
public sealed record ConfigurationProblem(string RuleId, SourceText Source, TextSpan Span, string Message, string? Replacement = null);
