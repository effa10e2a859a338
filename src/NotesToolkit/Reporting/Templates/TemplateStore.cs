using System.Collections.Concurrent;
using NotesToolkit.Notes;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban;

namespace NotesToolkit.Reporting.Templates;

/// <summary>The templates: a user's own first, then the shipped ones. Nothing outside these two places can be reached.</summary>
internal sealed class TemplateStore(string? userFolder) : ITemplateLoader
{
    private const string Extension = ".sbn";

    private readonly ConcurrentDictionary<string, ReportTemplate> templates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Text, string Name)> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> own = new(StringComparer.Ordinal);

    /// <summary>The user's own templates that were asked for, in the order of their names.</summary>
    public IEnumerable<string> OwnUsed => own.Keys.Order(StringComparer.Ordinal);

    /// <summary>A template, read once.</summary>
    /// <exception cref="NotesException">There is no such template, or it is none.</exception>
    public ReportTemplate Get(string name) => templates.GetOrAdd(name, _ =>
    {
        (string text, string file) = Find(name);
        return new(text, file, this);
    });

    /// <summary>The parsed partials by what they are called in messages: each is parsed once for all reports.</summary>
    internal ConcurrentDictionary<string, Template> Partials { get; } = new(StringComparer.Ordinal);

    /// <summary>The text of a template, read once, and what it is called in messages.</summary>
    /// <exception cref="NotesException">There is no such template.</exception>
    public (string Text, string Name) Find(string name) => texts.GetOrAdd(name, Read);

    /// <summary>Messages name a template by what is given here: the file.</summary>
    string ITemplateLoader.GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => Find(templateName).Name;

    string ITemplateLoader.Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Load(templatePath);

    ValueTask<string?> ITemplateLoader.LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult<string?>(Load(templatePath));

    private (string Text, string Name) Read(string name)
    {
        if (name.AsSpan().ContainsAny('/', '\\') || name.StartsWith('.'))
        {
            throw new NotesException($"A template can only be named, not reached by a path: {name}. Put it into the folder templates.");
        }

        string file = name + Extension;
        if (userFolder is not null && new FileInfo(Path.Combine(userFolder, file)) is { Exists: true } found)
        {
            own[$"templates/{file}"] = true;
            return found.LinkTarget is null
                ? (File.ReadAllText(found.FullName), $"templates/{file}")
                : throw new NotesException($"templates/{file} is a link, and what it points to may be anything: put the file itself there.");
        }

        using Stream? shipped = typeof(TemplateStore).Assembly.GetManifestResourceStream("templates/" + file);
        if (shipped is null)
        {
            throw new NotesException($"There is no template {file}, neither in the folder templates nor among the shipped ones.");
        }

        using StreamReader reader = new(shipped);
        return (reader.ReadToEnd(), file);
    }

    private string Load(string file) => Find(Path.GetFileNameWithoutExtension(file)).Text;
}
