using Scriban.Parsing;
using Scriban.Runtime;
using Scriban;

namespace NotesToolkit.Reporting.Templates;

/// <summary>The templates: a user's own first, then the shipped ones. Nothing outside these two places can be reached.</summary>
internal sealed partial class TemplateStore(string? userFolder) : ITemplateLoader
{
    private const string Extension = ".sbn";
    private const string Shipped = "templates/";

    private static readonly string[] Kinds = [".md", ".html"];

    private readonly ConcurrentDictionary<string, ReportTemplate> templates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Text, string Name)> texts = new(StringComparer.Ordinal);

    public IEnumerable<string> OwnUsed => texts.Values.Select(text => text.Name).Where(name => name.StartsWith(Shipped, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public IReadOnlyList<string> OwnNames => OwnFiles.Select(file => file.Split('.')[0]).Distinct(StringComparer.Ordinal)
        .Where(name => ModelOf(name) is not null).Order(StringComparer.Ordinal).ToArray();

    public static IReadOnlyList<string> ShippedNames { get; } =
        [.. typeof(TemplateStore).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Shipped, StringComparison.Ordinal))
            .Select(name => name[Shipped.Length..]).Order(StringComparer.Ordinal)];

    public ReportTemplate Get(string name) => templates.GetOrAdd(name, _ => new(Find(name)));

    /// <summary>The parsed partials by what they are called in messages: each is parsed once for all reports.</summary>
    internal ConcurrentDictionary<string, Template> Partials { get; } = new(StringComparer.Ordinal);

    /// <summary>The text of a template, read once, and what it is called in messages.</summary>
    public (string Text, string Name) Find(string name) => texts.GetOrAdd(name, Read);

    /// <summary>The model that a template of one's own names in its first line, <c>{{# model: calibration #}}</c>; or null.</summary>
    public string? ModelOf(string name) => Kinds.Where(kind => OwnFiles.Contains(name + kind + Extension, StringComparer.Ordinal))
        .Select(kind => ModelLine().Match(Find(name + kind).Text))
        .FirstOrDefault(line => line.Success)?.Groups["model"].Value;

    /// <summary>The shipped files that a name means: the file of that name, or the templates of the report of that name.</summary>
    public static IReadOnlyList<string> FilesOf(string name)
    {
        string[] found = ShippedNames.Contains(name, StringComparer.Ordinal) ? [name]
            : [.. ShippedNames.Where(file => file == $"{name}.md{Extension}" || file == $"{name}.html{Extension}")
            .OrderDescending(StringComparer.Ordinal)];
        return found.Length > 0 ? found
            : throw new NotesException(
            $"There is no template {name} among the shipped ones. {Spelling.Suggest(name, [.. Reports.Names, .. ShippedNames])}");
    }

    public static string ReadShipped(string file) => Pages.Find(Shipped + file)
        ?? throw new NotesException($"There is no template {file}, neither in the folder templates nor among the shipped ones.");

    string ITemplateLoader.GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => Find(templateName).Name;

    /// <summary>A partial ends where its last line does: what takes it in goes on from there.</summary>
    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        Find(Path.GetFileNameWithoutExtension(templatePath)).Text.TrimEnd('\n');

    ValueTask<string?> ITemplateLoader.LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult<string?>(Load(context, callerSpan, templatePath));

    private (string Text, string Name) Read(string name)
    {
        if (name.AsSpan().ContainsAny('/', '\\') || name.StartsWith('.'))
            throw new NotesException($"A template can only be named, not reached by a path: {name}. Put it into the folder templates.");

        string file = name + Extension;
        string own = Shipped + file;
        return OwnFiles.Contains(file) ? (OwnTemplate.Read(Path.Combine(userFolder!, file), own), own) : (ReadShipped(file), file);
    }

    /// <summary>The files of the user's folder. One that is there and cannot be read is an error: no shipped template is in for it.</summary>
    private HashSet<string> OwnFiles => field ??= userFolder is null ? [] : OwnTemplate.List(userFolder);

    [GeneratedRegex(@"\A\s*\{\{-?~?#\s*model:\s*(?<model>[\w-]+)\s*#~?-?\}\}", ExactCase)]
    private static partial Regex ModelLine();
}

/// <summary>Reads a template that a repository or its user wrote: a plain file, and a page that runs nothing.</summary>
internal static partial class OwnTemplate
{
    private const int Longest = 1024 * 1024;

    /// <summary>The ends of the files that a browser reads.</summary>
    private static readonly string[] Inlined = [".html.sbn", ".svg.sbn"];

    public static HashSet<string> List(string folder) => Try<HashSet<string>>(
        () => new DirectoryInfo(folder).LinkTarget is not null
            ? throw new NotesException("templates is a link, and what it points to may be anything: put the folder itself there.")
            : [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path))],
        "The folder templates cannot be read, and the shipped templates do not stand in for it");

    public static string Read(string path, string name)
    {
        // A pipe would be waited for, and a device has no end.
        string text = Try(
            () => new FileInfo(path) switch
            {
                { LinkTarget: not null } =>
                    throw new NotesException($"{name} is a link, and what it points to may be anything: put the file itself there."),
                { Exists: true, Length: > Longest } => throw new NotesException($"{name} has more than {Longest} bytes, which is no template."),
                { Exists: true, Length: > 0 } => File.ReadAllText(path),
                _ => throw new NotesException($"{name} is empty or no plain file: put the text of the template there."),
            },
            $"{name} cannot be read");

        if (Array.Exists(Inlined, end => path.EndsWith(end, StringComparison.Ordinal)) && Active().Match(text) is { Success: true } active)
        {
            int line = text.AsSpan(0, active.Index).Count('\n') + 1;
            throw new NotesException(
                $"{name}:{line}: the template holds {active.Value.Trim()}: a report runs no script and asks nobody for anything. Take it out.");
        }

        return text;
    }

    private static T Try<T>(Func<T> read, string refusal) =>
        NotesException.Translate(read, _ => $"{refusal}: give yourself the right to read it.");

    [GeneratedRegex(
        @"<\s*(script|iframe|object|embed|base|form|meta\s+http-equiv\s*=\s*[""']?refresh|link)\b|" +
        @"\son[a-z]+\s*=|javascript:|<[^>]*\b(src|srcset|action|background)\s*=|@import|url\s*\(",
        AnyCase)]
    private static partial Regex Active();
}
