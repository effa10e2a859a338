namespace NotesToolkit.Configuration;

/// <summary>A file that notes.yml names, and where.</summary>
internal sealed record NamedFile(string Path, TextSpan Span);

internal sealed record RuleSetting(string Rule, TextSpan Span, Severity? Severity, int? Days);

internal sealed record RuleOverride(IReadOnlyList<Glob> Files, IReadOnlyList<RuleSetting> Rules);

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Not looked for.</summary>
    Off,

    /// <summary>Shown.</summary>
    Info,

    /// <summary>Shown, and counted.</summary>
    Warning,

    /// <summary>Blocks a commit.</summary>
    Error,
}
