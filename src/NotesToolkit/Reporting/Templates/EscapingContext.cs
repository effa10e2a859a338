using NotesToolkit.Insights;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NotesToolkit.Reporting.Templates;

/// <summary>Runs a template that is not trusted: every value is escaped, and loops, recursion and output have limits.</summary>
internal sealed partial class EscapingContext : TemplateContext
{
    public const int LongestText = 1024 * 1024;

    public const int LongestReport = 64 * 1024 * 1024;

    public const int DeepestCall = 64;

    private const int LongestLoop = 2_000_000;
    private const int MostSteps = 10_000_000;
    private const int MostKept = 256 * 1024 * 1024;
    private const long MostMade = 8L * 1024 * 1024 * 1024;

    /// <summary>Each report has a copy of its own, which its template may change.</summary>
    private static readonly ScriptObject Functions = Allowed();

    private static readonly (string Sign, string Escaped)[] InHtml =
        [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")];
    private static readonly (string Sign, string Escaped)[] InMarkdown = [("<", "&lt;"), ("[^", "&#91;^"), ("|", "\\|"), ("\n", " "), ("\r", " ")];

    private readonly ReportFormat format;
    private readonly TemplateStore store;
    private readonly long atStart = GC.GetAllocatedBytesForCurrentThread();
    private readonly long keptAtStart = GC.GetTotalMemory(forceFullCollection: false);
    private long nextLook = MostKept;
    private int steps;

    public EscapingContext(ReportFormat format, TemplateStore store)
        : base((ScriptObject)Functions.Clone(deep: true))
    {
        this.format = format;
        this.store = store;
        TemplateLoader = store;
        LoopLimit = LongestLoop;
        LoopLimitQueryable = LongestLoop;
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

    public Sources? Sources { get; init; }
    public Site? Site { get; init; }

    /// <summary>Whether numbers are written with one decimal at most, as a drawing needs them.</summary>
    public bool RoundsNumbers { get; init; }

    /// <summary>The period, of whose last year days need no year.</summary>
    public Period Period { get; init; }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        RawText raw => Write(raw.Text),
        double number when RoundsNumbers => Write(Invariant($"{number:0.#}")),
        string text => Write(Escape(text, format)),
        _ => Write(Escape(ObjectToString(textAsObject) ?? string.Empty, format)),
    };

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        store.Partials.GetOrAdd(templatePath, path => base.CreateTemplate(path, callerContext));

    // Scriban counts each loop anew, and neither calls nor what is kept: loops in loops and functions that call themselves twice would never end.
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        long made = GC.GetAllocatedBytesForCurrentThread() - atStart;
        string? fault = ++steps > MostSteps ? $"its loops and calls take more than {MostSteps} steps"
            : made > MostMade ? $"it makes more than {MostMade} bytes of text"
            : made > nextLook && KeepsTooMuch(made) ? $"it keeps more than {MostKept} bytes of text"
            : null;
        return fault is null
            ? base.Evaluate(scriptNode, aliasReturnedFunction)
            : throw new ScriptRuntimeException(scriptNode?.Span ?? CurrentSpan, fault);
    }

    private bool KeepsTooMuch(long made)
    {
        nextLook = made + MostKept;
        return GC.GetTotalMemory(forceFullCollection: false) > keptAtStart + MostKept
            && GC.GetTotalMemory(forceFullCollection: true) > keptAtStart + MostKept;
    }

    public static string Escape(string text, ReportFormat format)
    {
        string escaped = (format == ReportFormat.Html ? InHtml : InMarkdown)
            .Aggregate(text, (before, entry) => before.Replace(entry.Sign, entry.Escaped, StringComparison.Ordinal));

        // Code that a text opens and does not close would go on in what follows it.
        return format == ReportFormat.Markdown && Backticks().Matches(escaped).CountBy(run => run.Length).Any(runs => runs.Value % 2 == 1)
            ? escaped.Replace("`", "&#96;", StringComparison.Ordinal)
            : escaped;
    }

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    /// <summary>Scriban's own functions but those that read a clock, chance or text as code, and ours.</summary>
    private static ScriptObject Allowed()
    {
        ScriptObject functions = GetDefaultBuiltinObject();
        functions.Remove("date");
        functions.Remove("timespan");
        foreach ((string group, string name) in new[] { ("math", "random"), ("math", "uuid"), ("object", "eval"), ("object", "eval_template") })
            ((ScriptObject)functions[group]!).Remove(name);

        ReportFunctions.AddTo(functions);
        return functions;
    }
}
