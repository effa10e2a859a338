using System.Security.Cryptography;
using System.Text;
using NotesToolkit.Notes;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting;

/// <summary>The reports: each a model, and a template over it.</summary>
public sealed class Reports(ReportSource source, ReportOptions options, TemplateStore store)
{
    private const string Style = "_style.css";

    /// <summary>The names of the reports.</summary>
    public static IReadOnlyList<string> Names { get; } = ["calibration"];

    /// <summary>A report.</summary>
    /// <param name="name">The report's name.</param>
    /// <param name="arguments">What the report is about, such as a person's key.</param>
    /// <param name="template">The text of a template to use in place of the report's own, and what it is called; or null.</param>
    /// <exception cref="NotesException">The report, the person or the template is unknown, or the template fails.</exception>
    public string Render(string name, IReadOnlyList<string> arguments, (string Text, string Name)? template = null)
    {
        ScriptObject model = Build(name, arguments);
        (string text, string file) = template ?? store.Find(name + (options.Format == ReportFormat.Html ? ".html" : ".md"));
        if (options.Format == ReportFormat.Html)
        {
            string style = store.Find(Style).Text;
            model["style"] = new RawText(style);
            model["style_hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        }

        return new ReportTemplate(text, file, store).Render(model, options.Format).TrimEnd() + "\n";
    }

    /// <summary>The model of a report as JSON: what a template sees.</summary>
    /// <param name="name">The report's name.</param>
    /// <param name="arguments">What the report is about, such as a person's key.</param>
    /// <exception cref="NotesException">The report or the person is unknown.</exception>
    public string Model(string name, IReadOnlyList<string> arguments) => ModelJson.Write(Build(name, arguments));

    private ScriptObject Build(string name, IReadOnlyList<string> arguments)
    {
        ReportBuilder report = new(source, options);
        return name switch
        {
            "calibration" => CalibrationModel.Build(report, PersonIn(name, arguments)),
            _ => throw new NotesException($"There is no report {name}. {Spelling.Suggest(name, Names)}"),
        };
    }

    private string PersonIn(string name, IReadOnlyList<string> arguments)
    {
        string[] known = [.. source.Roster.People.Select(person => person.Key).Union(source.Record.People, StringComparer.Ordinal)];
        if (arguments.Count == 0)
        {
            throw new NotesException($"The report {name} is about one person. Write notes report {name} PERSON.");
        }

        return known.FirstOrDefault(key => string.Equals(key, arguments[0].TrimStart('@'), StringComparison.OrdinalIgnoreCase))
            ?? throw new NotesException($"{arguments[0]} is neither in the roster nor in a note. {Spelling.Suggest(arguments[0], known)}");
    }
}
