using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban;

namespace NotesToolkit.Reporting.Templates;

internal sealed class ReportTemplate
{
    private readonly Template template;
    private readonly string name;

    public ReportTemplate(string text, string name)
    {
        this.name = name;
        template = Template.Parse(text, name);
        if (template.HasErrors)
            throw new NotesException(Explain(template.Messages));
    }

    public StringBuilder Render(ScriptObject model, EscapingContext context)
    {
        StringBuilder report = new();
        context.PushGlobal(model);
        context.PushOutput(new ReportOutput(report));
        try
        {
            template.Render(context);
            return report;
        }
        catch (ScriptParserRuntimeException exception)
        {
            throw new NotesException(Explain(exception.ParserMessages), exception);
        }
        catch (ScriptRuntimeException exception)
        {
            string message = exception.InnerException is NotesException known ? known.Message : exception.OriginalMessage;
            throw new NotesException(Explain(exception.Span, message), exception);
        }
    }

    private string Explain(IEnumerable<LogMessage> messages) => string.Join(
        '\n', messages.Where(message => message.Type == ParserMessageType.Error).Select(message => Explain(message.Span, message.Message)));

    private string Explain(SourceSpan span, string message)
    {
        string file = string.IsNullOrEmpty(span.FileName) ? name : span.FileName;
        return $"{file}:{span.Start.Line + 1}:{span.Start.Column + 1}: the template cannot be used: {Say(message).TrimEnd('.')}.";
    }

    private static string Say(string message) =>
        message.Contains("OutputLimit", StringComparison.Ordinal)
            ? $"the output limit was passed: it writes more than {EscapingContext.LongestReport} characters"
        : message.Contains("LimitToString", StringComparison.Ordinal)
            ? $"the limit of one text was passed: it makes one of more than {EscapingContext.LongestText} characters"
        : message.Contains("recursive depth limit", StringComparison.Ordinal)
            ? $"its calls and includes go more than {EscapingContext.DeepestCall} deep, as where a template includes itself"
        : message;
}

/// <summary>A text that is markup already, so that no template escapes it again.</summary>
internal sealed record RawText(string Text)
{
    public override string ToString() => Text;
}

/// <summary>Collects a report. Scriban asks its own kind for the whole text as one string, which for a report is a long one.</summary>
internal sealed class ReportOutput(StringBuilder report) : IScriptOutput
{
    public void Write(string text, int offset, int count) => report.Append(text, offset, count);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => string.Empty;
}

/// <summary>What a report is written as.</summary>
public enum ReportFormat
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>One self-contained HTML file.</summary>
    Html,
}
