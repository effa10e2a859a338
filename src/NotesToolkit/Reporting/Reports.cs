using System.Security.Cryptography;
using System.Text;
using NotesToolkit.Notes;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting;

/// <summary>The reports: each a model, and a template over it.</summary>
internal sealed class Reports(ReportSource source, ReportOptions options, TemplateStore store)
{
    private const string Style = "_style.css";

    public static IReadOnlyList<string> Names { get; } = [.. ReportList.All.Select(report => report.Name)];
    public Site? Site { get; init; }

    public string Render(string name, IReadOnlyList<string> arguments, (string Text, string Name)? template = null)
    {
        ReportBuilder report = new(source, options);
        return Write(report, name, Build(report, name, arguments), Order(name, arguments, options.Format) with { Template = template?.Name },
            template).ToString();
    }

    /// <summary>A report in several formats, from one model.</summary>
    public IEnumerable<(ReportFormat Format, StringBuilder Text)> RenderEach(string name, IReadOnlyList<string> arguments,
        IReadOnlyList<ReportFormat> formats)
    {
        ReportBuilder report = new(source, options);
        object body = Build(report, name, arguments);
        return formats.Select(format => (format, Write(report, name, body, Order(name, arguments, format), template: null)));
    }

    internal StringBuilder RenderIndex(IReadOnlyList<ReportFile> files)
    {
        ReportBuilder report = new(source, options);
        SiteIndex index = SiteIndex.Of(report, files, options.Format == ReportFormat.Html ? ".html" : ".md");
        return Write(report, ReportOrder.Index, index, Order(ReportOrder.Index, [], options.Format), template: null);
    }

    public string Model(string name, IReadOnlyList<string> arguments)
    {
        ReportBuilder report = new(source, options);
        return ModelJson.Write(Objects(report, name, Build(report, name, arguments), Order(name, arguments, options.Format)));
    }

    private object Build(ReportBuilder report, string name, IReadOnlyList<string> arguments)
    {
        string model = ReportList.Find(name) is null && store.ModelOf(name) is { } own ? own : name;
        ReportInfo info = ReportList.Find(model)
            ?? throw new NotesException(model == name
                ? $"There is no report {name}. {Spelling.Suggest(name, [.. Names, .. store.OwnNames])}"
                : $"templates/{name} says that it is over the model {model}, and there is none. {Spelling.Suggest(model, Names)}");
        return info.Build(report, new(report, name, arguments));
    }

    private ReportOrder Order(string name, IReadOnlyList<string> arguments, ReportFormat format) =>
        new(name, [.. arguments.Select(argument => argument.TrimStart('#', '@'))], options.Period, source.Record.AsOf, format,
            options.IncludesAttrition) { Since = options.Since };

    private static ScriptObject Objects(ReportBuilder report, string name, object body, ReportOrder order)
    {
        ModelObjects objects = new(report.Citations);
        ScriptObject model = objects.Of(report.Head(name));
        model["command"] = order.Command;
        foreach ((string key, object? value) in objects.Of(body))
        {
            model[key] = value!;
        }

        return model;
    }

    /// <summary>What each printed page bears: the report's title, and for the sheet the page turned.</summary>
    private static string PageRule(string title, string name)
    {
        string text = string.Concat(title.EnumerateRunes().Select(rune =>
            Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : Say.Text($"\\{rune.Value:x} ")));
        string size = name switch { "team" => "size: landscape; margin: 11mm; ", "prep" => "margin: 11mm; ", _ => string.Empty };
        return $"@media print {{ @page {{ {size}@top-left {{ content: \"{text}\"; font: 7.5pt system-ui, sans-serif; color: #5b646e; }} }} }}\n";
    }

    private StringBuilder Write(ReportBuilder report, string name, object body, ReportOrder order, (string Text, string Name)? template)
    {
        ReportFormat format = order.Format;
        ScriptObject model = Objects(report, name, body, order);
        model["nav"] = format == ReportFormat.Html ? Site?.Navigation(name, order.Arguments)! : null!;
        if (format == ReportFormat.Html)
        {
            string style = store.Find(Style).Text + PageRule((string)model["title"]!, name);
            model["style"] = new RawText(style);
            model["style_hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        }

        ReportTemplate used = template is { } own ? new(own.Text, own.Name) : store.Get(name + (format == ReportFormat.Html ? ".html" : ".md"));
        Sources sources = new(format, ((ScriptArray)model["grades"]!).Count > 1, Site);
        StringBuilder text = used.Render(model, new(format, store) { Sources = sources, Period = options.Period, Site = Site });
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        return SafeText.Show(text.Append('\n'));
    }
}
