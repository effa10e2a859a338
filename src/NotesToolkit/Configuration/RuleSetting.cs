namespace NotesToolkit.Configuration;

/// <summary>A file that notes.yml names, and where.</summary>
internal sealed record NamedFile(string Path, TextSpan Span);

/// <summary>What notes.yml says of a rule.</summary>
internal sealed record RuleSetting(string Rule, TextSpan Span, Severity? Severity, int? Days);

/// <summary>Settings of rules for some files.</summary>
internal sealed record RuleOverride(IReadOnlyList<Glob> Files, IReadOnlyList<RuleSetting> Rules);
