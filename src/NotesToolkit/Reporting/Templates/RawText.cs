using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;
using System.Text;

namespace NotesToolkit.Reporting.Templates;

/// <summary>A text that is markup already, so that no template escapes it again.</summary>
internal sealed record RawText(string Text)
{
    public override string ToString() => Text;
}

/// <summary>Scriban's <c>include</c>, whose result is markup and not a value.</summary>
internal sealed class RawInclude : IScriptCustomFunction
{
    private readonly IncludeFunction inner = new();

    public int RequiredParameterCount => inner.RequiredParameterCount;
    public int ParameterCount => inner.ParameterCount;
    public ScriptVarParamKind VarParamKind => inner.VarParamKind;
    public Type ReturnType => typeof(object);

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new RawText(inner.Invoke(context, callerContext!, arguments, blockStatement!)?.ToString() ?? string.Empty);

    public async ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new RawText((await inner.InvokeAsync(context, callerContext!, arguments, blockStatement!))?.ToString() ?? string.Empty);

    public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);
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
