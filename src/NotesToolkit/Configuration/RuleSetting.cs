using NotesToolkit.Notes;

namespace NotesToolkit.Configuration;

/// <summary>What notes.yml says of a rule.</summary>
/// <param name="Rule">The rule's name or id as typed.</param>
/// <param name="Span">Where it is named.</param>
/// <param name="Severity">The severity, or null where none is written.</param>
/// <param name="Days">The setting <c>days</c>, or null where none is written.</param>
public sealed record RuleSetting(string Rule, TextSpan Span, Severity? Severity, int? Days);

/// <summary>Settings of rules for some files.</summary>
/// <param name="Files">The files.</param>
/// <param name="Rules">The settings.</param>
public sealed record RuleOverride(IReadOnlyList<Glob> Files, IReadOnlyList<RuleSetting> Rules);
