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

    /// <summary>The names of the reports.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["prep", "calibration", "team", "skip-level", "self-audit", "trail"];

    /// <summary>A report.</summary>
    /// <param name="name">The report's name.</param>
    /// <param name="arguments">What the report is about, such as a person's key.</param>
    /// <param name="template">The text of a template to use in place of the report's own, and what it is called; or null.</param>
    /// <exception cref="NotesException">The report, the person or the template is unknown, or the template fails.</exception>
    public string Render(string name, IReadOnlyList<string> arguments, (string Text, string Name)? template = null)
    {
        ReportBuilder report = new(source, options);
        return Render(report, name, ReportModels.Build(report, name, arguments), options.Format, Order(name, arguments, options.Format) with { Template = template?.Name }, template).ToString();
    }

    /// <summary>A report in several formats, from one model.</summary>
    /// <param name="name">The report's name.</param>
    /// <param name="arguments">What the report is about, such as a person's key.</param>
    /// <param name="formats">The formats.</param>
    /// <exception cref="NotesException">The report or the person is unknown, or a template fails.</exception>
    public IEnumerable<(ReportFormat Format, StringBuilder Text)> RenderEach(string name, IReadOnlyList<string> arguments, IReadOnlyList<ReportFormat> formats)
    {
        ReportBuilder report = new(source, options);
        ScriptObject model = ReportModels.Build(report, name, arguments);
        return formats.Select(format => (format, Render(report, name, model, format, Order(name, arguments, format), template: null)));
    }

    /// <summary>The page that lists the reports of a set.</summary>
    /// <param name="files">The reports, without the page itself.</param>
    /// <exception cref="NotesException">The template fails.</exception>
    internal StringBuilder RenderIndex(IReadOnlyList<ReportFile> files)
    {
        ReportBuilder report = new(source, options);
        return Render(report, ReportOrder.Index, IndexModel.Build(report, files), options.Format, Order(ReportOrder.Index, [], options.Format), template: null);
    }

    /// <summary>The model of a report as JSON: what a template sees.</summary>
    /// <param name="name">The report's name.</param>
    /// <param name="arguments">What the report is about, such as a person's key.</param>
    /// <exception cref="NotesException">The report or the person is unknown.</exception>
    public string Model(string name, IReadOnlyList<string> arguments)
    {
        ScriptObject model = ReportModels.Build(new(source, options), name, arguments);
        model["command"] = Order(name, arguments, options.Format).Command;
        return ModelJson.Write(model);
    }

    private ReportOrder Order(string name, IReadOnlyList<string> arguments, ReportFormat format) =>
        new ReportOrder(name, [.. arguments.Select(argument => argument.TrimStart('#', '@'))], options.Period, source.Record.AsOf, format, options.IncludesAttrition);

    private StringBuilder Render(
        ReportBuilder report, string name, ScriptObject model, ReportFormat format, ReportOrder order, (string Text, string Name)? template)
    {
        model["command"] = order.Command;
        report.WriteLinks(format);
        if (format == ReportFormat.Html)
        {
            string style = store.Find(Style).Text;
            model["style"] = new RawText(style);
            model["style_hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        }

        ReportTemplate used = template is { } own ? new(own.Text, own.Name, store) : store.Get(name + (format == ReportFormat.Html ? ".html" : ".md"));
        StringBuilder text = used.Render(model, format);
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        return SafeText.Show(text.Append('\n'));
    }
}
