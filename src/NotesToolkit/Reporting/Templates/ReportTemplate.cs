using NotesToolkit.Notes;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NotesToolkit.Reporting.Templates;

/// <summary>A template that can be rendered over a model.</summary>
public sealed class ReportTemplate
{
    private readonly Template template;
    private readonly TemplateStore store;
    private readonly string name;

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template's text.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="store">Where its partials are found.</param>
    /// <exception cref="NotesException">The text is no template; the message names file, line and column.</exception>
    public ReportTemplate(string text, string name, TemplateStore store)
    {
        this.store = store;
        this.name = name;
        template = Template.Parse(text, name);
        if (template.HasErrors)
        {
            throw new NotesException(string.Join("\n", template.Messages
                .Where(message => message.Type == ParserMessageType.Error)
                .Select(message => Explain(message.Span, message.Message))));
        }
    }

    /// <summary>The report.</summary>
    /// <param name="model">The model.</param>
    /// <param name="format">What it is written as.</param>
    /// <exception cref="NotesException">The template fails; the message names file, line and column.</exception>
    public string Render(ScriptObject model, ReportFormat format)
    {
        EscapingContext context = new(format, store);
        context.PushGlobal(model);
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException exception)
        {
            throw new NotesException(Explain(exception.Span, exception.OriginalMessage), exception);
        }
    }

    private string Explain(SourceSpan span, string message)
    {
        string file = string.IsNullOrEmpty(span.FileName) ? name : span.FileName;
        return $"{file}:{span.Start.Line + 1}:{span.Start.Column + 1}: the template cannot be used: {message.TrimEnd('.')}.";
    }
}
