using System.Text;
using NotesToolkit.Notes;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban;

namespace NotesToolkit.Reporting.Templates;

/// <summary>A template that can be rendered over a model.</summary>
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
        catch (ScriptRuntimeException exception) when (exception.InnerException is NotesException told)
        {
            throw new NotesException(Explain(exception.Span, told.Message), exception);
        }
        catch (ScriptRuntimeException exception)
        {
            throw new NotesException(Explain(exception.Span, exception.OriginalMessage), exception);
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
