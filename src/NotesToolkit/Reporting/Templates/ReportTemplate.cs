using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban;

namespace NotesToolkit.Reporting.Templates;

internal sealed class ReportTemplate
{
    private readonly Template template;
    private readonly string name;

    public ReportTemplate((string Text, string Name) file)
    {
        name = file.Name;
        template = Template.Parse(file.Text, name);
        if (template.HasErrors)
            throw new NotesException(Explain(template.Messages));
    }

    public StringBuilder Render(ScriptObject model, EscapingContext context)
    {
        context.PushGlobal(model);
        try
        {
            return new(template.Render(context));
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

    private string Explain(SourceSpan span, string message) => (string.IsNullOrEmpty(span.FileName) ? name : span.FileName)
        + $":{span.Start.Line + 1}:{span.Start.Column + 1}: the template cannot be used: {Say(message).TrimEnd('.')}.";

    private static string Say(string message) =>
        message.Contains("OutputLimit", StringComparison.Ordinal)
            ? $"the output limit was passed: it writes more than {EscapingContext.LongestReport} characters"
        : message.Contains("LimitToString", StringComparison.Ordinal)
            ? $"the limit of one text was passed: it makes one of more than {EscapingContext.LongestText} characters"
        : message.Contains("recursive depth limit", StringComparison.Ordinal)
            ? $"its calls and includes go more than {EscapingContext.DeepestCall} deep, as where a template includes itself"
        : message;
}
