using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A finding: what is wrong, where, and what to write instead.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">How much it weighs here.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">A sentence that begins in lower case.</param>
/// <param name="Fix">The edits that mend it, or null.</param>
public sealed record Diagnostic(RuleInfo Rule, Severity Severity, SourceText Source, TextSpan Span, string Message, Fix? Fix);
