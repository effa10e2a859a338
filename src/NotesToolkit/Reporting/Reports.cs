using NotesToolkit.Git;
using NotesToolkit.Insights;
using Scriban.Runtime;

namespace NotesToolkit.Reporting;

/// <summary>The reports of a notes root: each a model, and a template over it.</summary>
public sealed class Reports
{
    private readonly ReportSource source;
    private readonly ReportOptions options;
    private readonly TemplateStore store;

    internal Reports(ReportSource source, ReportOptions options, TemplateStore store) =>
        (this.source, this.options, this.store) = (source, options, store);

    /// <summary>The names of the reports.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ReportList.All.Select(report => report.Name)];

    internal Site? Site { get; init; }

    /// <summary>The reports of the notes root that holds a folder, by the shipped templates, of HEAD and its history.</summary>
    /// <param name="folder">A folder in a git repository.</param>
    /// <param name="format">What they are written as.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="asOf">The day that "today" means; null for today and HEAD.</param>
    /// <exception cref="NotesException">There is no repository, its history is not whole, or the configuration cannot be read.</exception>
    public static Reports Open(string folder, ReportFormat format, TimeProvider clock, DateOnly? asOf = null)
    {
        (GitRepository repository, Record record) = RecordReader.Find(folder, clock, asOf);
        return new(ReportSource.Of(repository, record), new(format, new(record.FirstDay, record.AsOf)), new(null));
    }

    /// <summary>A report.</summary>
    /// <param name="name">The report's name, or that of a template of the root's own.</param>
    /// <param name="arguments">What the report is about, such as a person's key.</param>
    /// <param name="template">The text of a template to use in place of the report's own, and what it is called; or null.</param>
    /// <exception cref="NotesException">The report, the person or the template is unknown, or the template fails.</exception>
    public string Render(string name, IReadOnlyList<string> arguments, (string Text, string Name)? template = null) =>
        Write(Build(name, arguments), Order(name, arguments, options.Format) with { Template = template?.Name }, template).ToString();

    internal IEnumerable<(ReportFormat Format, StringBuilder Text)> RenderEach(string name, IReadOnlyList<string> arguments,
        IReadOnlyList<ReportFormat> formats)
    {
        (ReportBuilder, ScriptObject) built = Build(name, arguments);
        return formats.Select(format => (format, Write(built, Order(name, arguments, format))));
    }

    internal StringBuilder RenderIndex(IReadOnlyList<ReportFile> files)
    {
        ReportBuilder report = new(source, options);
        SiteIndex index = SiteIndex.Of(report, files, options.Format == ReportFormat.Html ? ".html" : ".md");
        return Write((report, new ModelObjects(report.Citations, store).Of(index)), Order(ReportOrder.Index, [], options.Format));
    }

    /// <summary>The model of a report, as JSON.</summary>
    /// <param name="name">The report's name.</param>
    /// <param name="arguments">What the report is about, such as a person's key.</param>
    /// <exception cref="NotesException">The report or the person is unknown.</exception>
    public string Model(string name, IReadOnlyList<string> arguments) =>
        ModelObjects.Json(Objects(Build(name, arguments), Order(name, arguments, options.Format)));

    private (ReportBuilder Report, ScriptObject Body) Build(string name, IReadOnlyList<string> arguments)
    {
        ReportBuilder report = new(source, OptionsOf(name));
        string model = ReportList.Find(name) is null && store.ModelOf(name) is { } own ? own : name;
        ReportInfo info = ReportList.Find(model)
            ?? throw new NotesException(model == name
                ? $"There is no report {name}. {Spelling.Suggest(name, [.. Names, .. store.OwnNames])}"
                : $"templates/{name} says that it is over the model {model}, and there is none. {Spelling.Suggest(model, Names)}");
        if (arguments.Count > info.MostArguments)
        {
            throw new NotesException(
                $"`{arguments[info.MostArguments]}` says nothing to the report {name}, which is about {info.About}: leave it out.");
        }

        if (options.Since is { } since && since > source.Record.LastDay(options.Period))
        {
            throw new NotesException($"--since {since.Text()} is after the last day that the report tells of, "
                + $"{source.Record.LastDay(options.Period).Text()}: write a day before it.");
        }

        return Site is null && options.Since is not null && !info.HasSince
            ? throw new NotesException($"A day from which to tell what changed says nothing to the report {name}: leave --since out.")
            : (report, new ModelObjects(report.Citations, store).Of(info.Build(report, new(report, name, arguments))));
    }

    private ReportOrder Order(string name, IReadOnlyList<string> arguments, ReportFormat format) =>
        new(name, [.. arguments.Select(argument => argument.TrimStart('#', '@'))], source.Record.AsOf, OptionsOf(name) with { Format = format });

    private ReportOptions OptionsOf(string name) =>
        ReportList.Find(name) is { HasAttrition: false } ? options with { IncludesAttrition = false } : options;

    private ScriptObject Objects((ReportBuilder Report, ScriptObject Body) built, ReportOrder order)
    {
        ScriptObject model = new ModelObjects(built.Report.Citations, store).Of(built.Report.Head(order.Report));
        model["command"] = order.Command;
        foreach ((string key, object? value) in built.Body)
            model[key] = value!;

        return model;
    }

    /// <summary>What each printed page bears: the report's title, and for the sheet the page turned.</summary>
    private static string PageRule(string title, string name)
    {
        string text = string.Concat(title.EnumerateRunes().Select(rune =>
            Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : Invariant($"\\{rune.Value:x} ")));
        string size = name switch { "team" => "size: landscape; margin: 11mm; ", "prep" => "margin: 11mm; ", _ => string.Empty };
        return $"@media print {{ @page {{ {size}@top-left {{ content: \"{text}\"; font: 7.5pt system-ui, sans-serif; color: #5b646e; }} }} }}\n";
    }

    private StringBuilder Write((ReportBuilder, ScriptObject) built, ReportOrder order, (string Text, string Name)? template = null)
    {
        (string name, ReportFormat format) = (order.Report, order.Options.Format);
        ScriptObject model = Objects(built, order);
        model["nav"] = format == ReportFormat.Html ? Site?.Navigation(name, order.Arguments)! : null!;
        if (format == ReportFormat.Html)
        {
            string style = store.Find("_style.css").Text + PageRule((string)model["title"]!, name);
            model["style"] = new RawText(style);
            model["style_hash"] = Convert.ToBase64String(Hashes.Sha256(Encoding.UTF8.GetBytes(style)));
        }

        ReportTemplate used = template is { } own ? new(own) : store.Get(name + (format == ReportFormat.Html ? ".html" : ".md"));
        Sources sources = new(format, ((ScriptArray)model["grades"]!).Count > 1, Site);
        StringBuilder text = used.Render(model, new(format, store) { Sources = sources, Period = options.Period, Site = Site });
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;

        return new(SafeText.Show(text.Append('\n').ToString()));
    }
}

/// <summary>
/// How a report is written. Attrition signals, which the calibration room sees only on request, are never quoted; what changed is shown
/// since a day, or, where it is null, since the review before the last.
/// </summary>
internal sealed record ReportOptions(ReportFormat Format, Period Period, bool IncludesAttrition = false, DateOnly? Since = null)
{
    public string Version { get; init; } =
        typeof(ReportOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
