namespace NotesToolkit.Reporting.Templates;

/// <summary>What a report is written as.</summary>
public enum ReportFormat
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>One self-contained HTML file.</summary>
    Html,
}
