namespace NotesToolkit.Reporting.Templates;

/// <summary>A text that is markup already, so that no template escapes it again.</summary>
internal sealed record RawText(string Text)
{
    public override string ToString() => Text;
}

/// <summary>What a report is written as.</summary>
public enum ReportFormat
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>One self-contained HTML file.</summary>
    Html,
}
