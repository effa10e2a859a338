using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NotesToolkit.Reporting.Templates;

/// <summary>Runs a template that is not trusted: every value is escaped, and loops, recursion and output have limits.</summary>
internal sealed class EscapingContext : TemplateContext
{
    /// <summary>The most characters that one text may have.</summary>
    public const int LongestText = 1024 * 1024;

    /// <summary>The most characters that a report may have, with what it keeps from it in captured blocks.</summary>
    public const int LongestReport = 64 * 1024 * 1024;

    /// <summary>How deep functions and includes may call each other.</summary>
    public const int DeepestCall = 64;

    private const int MostSteps = 2_000_000;

    private readonly ReportFormat format;
    private int steps;

    public EscapingContext(ReportFormat format, ITemplateLoader loader)
        : base(Functions())
    {
        this.format = format;
        TemplateLoader = loader;
        LoopLimit = MostSteps;
        LoopLimitQueryable = MostSteps;
        RecursiveLimit = DeepestCall;
        ObjectRecursionLimit = DeepestCall;
        LimitToString = LongestText;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = LongestReport;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        StrictVariables = true;
        EnableRelaxedMemberAccess = true;
        NewLine = "\n";
        PushCulture(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                return this;
            case RawText raw:
                return Write(raw.Text);
            case string text:
                return Write(Escape(text, format));
            default:
                return Write(Escape(ObjectToString(textAsObject) ?? string.Empty, format));
        }
    }

    // Scriban counts each loop anew, so that one within another would never end.
    /// <inheritdoc/>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop) => ++steps <= MostSteps
        ? base.OnStepLoop(loop)
        : throw new ScriptRuntimeException(loop.Span, "its loops take more than two million steps");

    /// <summary>A text as it may stand in a document: in HTML anywhere, in Markdown on one line, in a table's cell too.</summary>
    public static string Escape(string text, ReportFormat format)
    {
        StringBuilder result = new(text.Length + 16);
        foreach (char c in text)
        {
            _ = (c, format) switch
            {
                ('&', ReportFormat.Html) => result.Append("&amp;"),
                ('<', _) => result.Append("&lt;"),
                ('>', ReportFormat.Html) => result.Append("&gt;"),
                ('"', ReportFormat.Html) => result.Append("&quot;"),
                ('\'', ReportFormat.Html) => result.Append("&#39;"),
                ('|', ReportFormat.Markdown) => result.Append("\\|"),
                ('\n' or '\r', ReportFormat.Markdown) => result.Append(' '),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>Scriban's own functions but those that read a clock, chance or text as code; includes give markup.</summary>
    private static ScriptObject Functions()
    {
        ScriptObject functions = GetDefaultBuiltinObject();
        functions.Remove("date");
        functions.Remove("timespan");
        Remove(functions, "math", "random");
        Remove(functions, "math", "uuid");
        Remove(functions, "object", "eval");
        Remove(functions, "object", "eval_template");
        functions.SetValue("include", new RawInclude(), readOnly: true);
        return functions;
    }

    private static void Remove(ScriptObject functions, string group, string name)
    {
        if (functions[group] is ScriptObject members)
        {
            members.Remove(name);
        }
    }
}
