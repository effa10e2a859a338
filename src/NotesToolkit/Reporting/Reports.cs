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
    public static IReadOnlyList<string> Names { get; } =
        ["prep", "calibration", "team", "skip-level", "self-audit", "trail"];

    /// <summary>A report.</summary>
    /// <param name="name">The report's name.</param>
    /// <param name="arguments">What the report is about, such as a person's key.</param>
    /// <param name="template">The text of a template to use in place of the report's own, and what it is called; or null.</param>
    /// <exception cref="NotesException">The report, the person or the template is unknown, or the template fails.</exception>
    public string Render(string name, IReadOnlyList<string> arguments, (string Text, string Name)? template = null)
    {
        return Render(name, Build(name, arguments), template);
    }

    /// <summary>The page that lists the reports of a set.</summary>
    /// <param name="files">The reports, without the page itself.</param>
    /// <exception cref="NotesException">The template fails.</exception>
    public string RenderIndex(IReadOnlyList<ReportFile> files) => Render("index", IndexModel.Build(new(source, options), files), template: null);

    private string Render(string name, ScriptObject model, (string Text, string Name)? template)
    {
        if (options.Format == ReportFormat.Html)
        {
            string style = store.Find(Style).Text;
            model["style"] = new RawText(style);
            model["style_hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        }

        ReportTemplate used = template is { } own ? new(own.Text, own.Name, store) : store.Get(name + (options.Format == ReportFormat.Html ? ".html" : ".md"));
        return used.Render(model, options.Format).TrimEnd() + "\n";
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
            "prep" => PrepModel.Build(report, PersonIn(name, arguments)),
            "calibration" => CalibrationModel.Build(report, PersonIn(name, arguments)),
            "team" => TeamModel.Build(report, OwnerIn(arguments)),
            "skip-level" => SkipLevelModel.Build(report, PersonIn(name, arguments)),
            "self-audit" => SelfAuditModel.Build(report, OwnerIn(arguments)
                ?? throw new NotesException("No owner is configured and no note names one. Write notes report self-audit OWNER.")),
            "trail" => arguments.Count switch
            {
                0 => throw new NotesException("The report trail is about a commitment or a topic. Write notes report trail ID, or notes report trail PERSON TOPIC."),
                1 => TrailModel.OfCommitment(report, arguments[0]),
                _ => TrailModel.OfTopic(report, PersonIn(name, arguments), arguments[1]),
            },
            _ => throw new NotesException($"There is no report {name}. {Spelling.Suggest(name, Names)}"),
        };
    }

    private string? OwnerIn(IReadOnlyList<string> arguments) => arguments.Count == 0 ? source.Record.Manager : Find(arguments[0]);

    private string PersonIn(string name, IReadOnlyList<string> arguments) => arguments.Count == 0
        ? throw new NotesException($"The report {name} is about one person. Write notes report {name} PERSON.")
        : Find(arguments[0]);

    private string Find(string typed)
    {
        string[] known =
        [
            .. source.Roster.People.Select(person => person.Key)
                .Union(source.Record.People, StringComparer.Ordinal)
                .Union(source.Record.Notes.Select(note => note.Owner).OfType<string>(), StringComparer.Ordinal),
        ];
        return known.FirstOrDefault(key => string.Equals(key, typed.TrimStart('@'), StringComparison.OrdinalIgnoreCase))
            ?? throw new NotesException($"{typed} is neither in the roster nor in a note. {Spelling.Suggest(typed, known)}");
    }
}
