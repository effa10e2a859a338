using NotesToolkit.Reporting.Charts;
using NotesToolkit.Reporting.Model;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NotesToolkit.Reporting.Templates;

/// <summary>The functions that templates have beside Scriban's own, and <c>include</c>, whose result is markup and not a value.</summary>
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
        Add(functions, "text_width", 1, 1, (_, arguments) => arguments[0] is string text ? TextSize.Of(text)
            : ((System.Collections.IEnumerable)arguments[0]!).OfType<string>().Max(TextSize.Of));
        Add(functions, "fit", 2, 2, (_, arguments) =>
            TextSize.Fit((string)arguments[0]!, Convert.ToDouble(arguments[1], CultureInfo.InvariantCulture)));
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

    private static object? Day(object? value, Func<DateOnly, string> say) => value is string text && Days.Parse(text) is { } day ? say(day) : value;

    private static string Word(int count) => count >= 0 && count < Small.Length ? Small[count] : Invariant($"{count}");

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
