namespace NotesToolkit.Reporting.Exports;

/// <summary>What an export is written as.</summary>
public enum ExportFormat
{
    /// <summary>A JSON object a line, each with the same keys in the same order.</summary>
    Ndjson,

    /// <summary>Comma-separated values after RFC 4180, with a header line.</summary>
    Csv,
}

/// <summary>How an export is wanted.</summary>
/// <param name="Version">The version of the tool that the export names.</param>
internal sealed record ExportOptions(string Version)
{
    /// <summary>Whether attrition signals, and the last days of people, are told. What such a signal says, and its topics, never are.</summary>
    public bool IncludesAttrition { get; init; }
}
