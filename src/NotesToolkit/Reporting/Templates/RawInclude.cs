using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NotesToolkit.Reporting.Templates;

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
