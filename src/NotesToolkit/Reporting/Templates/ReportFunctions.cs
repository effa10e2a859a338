using NotesToolkit.Insights;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NotesToolkit.Reporting.Templates;

/// <summary>The functions that templates have beside Scriban's own, and <c>include</c>, whose result is markup and not a value.</summary>
internal static class ReportFunctions
{
    private const double Narrow = 6.9;
    private const double Wide = 12.5;

    private static readonly string[] Small =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static void AddTo(ScriptObject functions)
    {
        Add(functions, "cite", 1, 2, (context, arguments) =>
            context.Sources!.Cite(
                (arguments[0] as ScriptArray ?? [arguments[0]!]).OfType<CitedObject>(), arguments.ElementAtOrDefault(1) as string));
        Add(functions, "sources", 0, 0, (context, _) => context.Sources!.List());
        Add(functions, "page", 1, 3, (context, arguments) =>
            context.Site?.Page((string)arguments[0]!, [.. arguments.Skip(1).OfType<string>()]));
        Add(functions, "short", 1, 1, (context, arguments) => Day(arguments[0], day => ReportBuilder.Day(day, context.Period)));
        Add(functions, "words", 1, 1, (_, arguments) => arguments[0] is int number ? Small.ElementAtOrDefault(number) ?? Invariant($"{number}")
            : Day(arguments[0], day => day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture)));
        Add(functions, "text_width", 1, 1, (_, arguments) => arguments[0] is string text ? Width(text)
            : ((System.Collections.IEnumerable)arguments[0]!).OfType<string>().Select(Width).DefaultIfEmpty().Max());
        Add(functions, "fit", 2, 2, (_, arguments) =>
            Fit((string)arguments[0]!, Convert.ToDouble(arguments[1], CultureInfo.InvariantCulture)));
        Add(functions, "days_between", 2, 2, (_, arguments) => Days.Parse(arguments[0] as string) is { } from
            && Days.Parse(arguments[1] as string) is { } to ? to.DayNumber - from.DayNumber : null);
        Add(functions, "months_axis", 2, 2, (_, arguments) =>
            Axis(new(Days.Parse((string)arguments[0]!)!.Value, Days.Parse((string)arguments[1]!)!.Value)));
        // Scriban finds no function with a nullable parameter where the program is compiled ahead of time.
        Add((ScriptObject)functions["string"]!, "slice", 2, 3, (_, arguments) => StringFunctions.Slice(
            arguments[0]?.ToString(), Convert.ToInt32(arguments[1], CultureInfo.InvariantCulture),
            arguments.ElementAtOrDefault(2) is { } length ? Convert.ToInt32(length, CultureInfo.InvariantCulture) : null));
        IncludeFunction include = new();
        functions.SetValue("include", new Function(include.RequiredParameterCount, include.ParameterCount, include.VarParamKind,
            (context, caller, arguments, block) => new RawText(include.Invoke(context, caller!, arguments, block!)?.ToString() ?? string.Empty)),
            readOnly: true);
    }

    private static void Add(ScriptObject to, string name, int required, int most, Func<EscapingContext, ScriptArray, object?> call) =>
        to.SetValue(
            name, new Function(required, most, ScriptVarParamKind.None, (context, _, arguments, _) => call(context, arguments)), readOnly: true);

    private static object? Day(object? value, Func<DateOnly, string> say) => value is string text && Days.Parse(text) is { } day ? say(day) : value;

    /// <summary>The months of a period as the scale of a drawing; places on it are days from its first.</summary>
    private static ScriptObject Axis(Period period) => new(StringComparer.Ordinal)
    {
        ["length"] = Math.Max(1, period.Days - 1),
        ["months"] = new ScriptArray(period.Months.Select(month => new ScriptObject(StringComparer.Ordinal)
        {
            ["at"] = Math.Max(0, month.DayNumber - period.From.DayNumber),
            ["name"] = month.ToString(month.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture),
            ["full_name"] = month.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        })),
    };

    /// <summary>How wide a text is at most in a drawing's twelve-pixel letters, so that none is drawn over another.</summary>
    private static double Width(string text) => text.EnumerateRunes().Sum(Width);

    private static string Fit(string text, double room)
    {
        if (Width(text) <= room)
            return text;

        StringBuilder cut = new();
        double at = Narrow;
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext() && (at += Width(letters.GetTextElement())) <= room)
            cut.Append(letters.GetTextElement());

        return cut.ToString().TrimEnd() + "…";
    }

    private static double Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.UppercaseLetter => 8.8,
        _ => rune.Value >= 0x1100 ? Wide : rune.Value is 'm' or 'w' or '@' or '%' ? 10.5 : Narrow,
    };

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
