using System.Reflection;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting;

/// <summary>How a report is wanted.</summary>
internal sealed record ReportOptions(ReportFormat Format, Period Period)
{
    /// <summary>Whether attrition signals are told, which the calibration room sees only on request. They are never quoted there.</summary>
    public bool IncludesAttrition { get; init; }

    /// <summary>The day from which a packet tells what changed; null for that of the review before the last.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The version of the tool that the report names.</summary>
    public string Version { get; init; } =
        typeof(ReportOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
