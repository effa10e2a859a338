namespace NotesToolkit.Configuration;

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
