using System.Text;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Templates;

/// <summary>Collects a report. Scriban asks its own kind for the whole text as one string, which for a report is a long one.</summary>
internal sealed class ReportOutput(StringBuilder report) : IScriptOutput
{
    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => report.Append(text, offset, count);

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Nothing: the report is asked for elsewhere.</summary>
    public override string ToString() => string.Empty;
}
