using System.Globalization;
using NotesToolkit.Reporting.Model;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NotesToolkit.Reporting.Templates;

/// <summary>
/// The functions that templates have beside Scriban's own: <c>cite</c>, <c>sources</c>, <c>page</c>, <c>short</c>, <c>words</c>,
/// <c>string.slice</c>, and <c>include</c>, whose result is markup and not a value.
/// </summary>
internal static class ReportFunctions
{
    private static readonly string[] Small =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static void AddTo(ScriptObject functions)
    {
        Add(functions, "cite", 1, 2, (context, arguments) =>
            context.Sources!.Cite(Places(arguments[0]), arguments.Count > 1 ? arguments[1] as string : null));
        Add(functions, "sources", 0, 0, (context, _) => context.Sources!.List());
        Add(functions, "page", 1, 3, (context, arguments) =>
            context.Site?.Page((string)arguments[0]!, [.. arguments.Skip(1).OfType<string>()]));
        Add(functions, "short", 1, 1, (context, arguments) => Day(arguments[0], day => ReportBuilder.Day(day, context.Period)));
        Add(functions, "words", 1, 1, (_, arguments) => arguments[0] is int number ? Word(number)
            : Day(arguments[0], day => day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture)));
        Add((ScriptObject)functions["string"]!, "slice", 2, 3, (_, arguments) => Slice(arguments));
        IncludeFunction include = new();
        functions.SetValue("include", new Function(include.RequiredParameterCount, include.ParameterCount, include.VarParamKind,
            (context, caller, arguments, block) => new RawText(include.Invoke(context, caller!, arguments, block!)?.ToString() ?? string.Empty)),
            readOnly: true);
    }

    private static void Add(ScriptObject to, string name, int required, int most, Func<EscapingContext, ScriptArray, object?> call) =>
        to.SetValue(
            name, new Function(required, most, ScriptVarParamKind.None, (context, _, arguments, _) => call(context, arguments)), readOnly: true);

    private static IReadOnlyList<CitedObject> Places(object? value) => value switch
    {
        CitedObject one => [one],
        ScriptArray many => [.. many.OfType<CitedObject>()],
        _ => [],
    };

    /// <summary>A day as it is said; any other text as it is.</summary>
    private static object? Day(object? value, Func<DateOnly, string> say) => value is string text && Days.Parse(text) is { } day ? say(day) : value;

    private static string Word(int count) => count >= 0 && count < Small.Length ? Small[count] : Invariant($"{count}");

    private static string Slice(ScriptArray arguments)
    {
        string text = arguments[0] as string ?? string.Empty;
        int start = Convert.ToInt32(arguments[1], CultureInfo.InvariantCulture);
        start = Math.Clamp(start < 0 ? text.Length + start : start, 0, text.Length);
        int length = arguments.Count > 2 && arguments[2] is not null ? Convert.ToInt32(arguments[2], CultureInfo.InvariantCulture) : 1;
        return text.Substring(start, Math.Clamp(length, 0, text.Length - start));
    }

    private sealed class Function(int required, int most, ScriptVarParamKind more,
        Func<EscapingContext, ScriptNode?, ScriptArray, ScriptBlockStatement?, object?> call) : IScriptCustomFunction
    {
        public int RequiredParameterCount => required;
        public int ParameterCount => most;
        public ScriptVarParamKind VarParamKind => more;
        public Type ReturnType => typeof(object);

        public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            call((EscapingContext)context, callerContext, arguments, blockStatement)!;

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
            ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult<object?>(Invoke(context, callerContext, arguments, blockStatement));

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), $"argument{index}");
    }
}
