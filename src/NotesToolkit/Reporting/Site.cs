using NotesToolkit.Git;
using NotesToolkit.Insights;
using Scriban.Runtime;

namespace NotesToolkit.Reporting;

internal sealed record ReportFile(string Report, params IReadOnlyList<string> Arguments)
{
    public string About => Arguments[0];
    public string Name { get; } = $"{Report}-{string.Join('~', Arguments.Select(FileName))}";
    public bool IsReport => Report is not ("person" or "trail" or "note");

    private static string FileName(string key) =>
        string.Concat(key.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '~')).TrimStart('.');
}

/// <summary>Every report of a root as a small static site, each page with the same navigation.</summary>
internal sealed class Site
{
    private static readonly string[] OfPerson = ["person", "prep", "calibration", "promotion", "narrative", "skip-level"];
    private static readonly string[] OfOwner = ["team", "self-audit"];

    private readonly ReportSource source;
    private readonly TemplateStore store;
    private readonly HashSet<string> names;
    private readonly string[] people;
    private readonly ConcurrentDictionary<string, ReportFile> cited = new(StringComparer.Ordinal);

    public Site(ReportSource source, TemplateStore store)
    {
        // Asked once for all reports, since each question starts a program of its own, and answered while the first are made.
        Task<IReadOnlyDictionary<GitId, Git.Evidence>> evidence = Task.Run(() => source.ReadEvidence(CitedCommits(source)));
        this.source = source with { ReadEvidence = _ => evidence.GetAwaiter().GetResult() };
        this.store = store;
        people = [.. source.Record.People.OrderBy(source.NameOf, StringComparer.Ordinal)];
        Files =
        [
            .. from owner in source.Record.Notes.Where(note => note.IsMeeting).Select(note => note.Owner).OfType<string>()
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
               from report in OfOwner
               select new ReportFile(report, owner),
            .. from person in people
               from report in OfPerson
               select new ReportFile(report, person),
            .. from id in source.Record.Trails.Select(trail => trail.Id).OfType<string>().Distinct(StringComparer.Ordinal)
               select new ReportFile("trail", id),
            .. from person in people
               from topic in TopicsOf(source, person)
               select new ReportFile("trail", person, topic),
        ];
        names = [.. Files.Select(file => file.Name)];
    }

    /// <summary>The reports, those of managers first; the pages of cited notes are known when these were written.</summary>
    public IReadOnlyList<ReportFile> Files { get; }

    public IReadOnlyList<ReportFile> CitedNotes => [.. cited.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];

    public IEnumerable<(ReportFormat Format, StringBuilder Text)> Render(ReportFile file, ReportOptions options,
        IReadOnlyList<ReportFormat> formats) =>
        new Reports(source, options, store) { Site = this }.RenderEach(file.Report, file.Arguments, formats);

    public StringBuilder RenderIndex(ReportOptions options) => new Reports(source, options,
        store) { Site = this }.RenderIndex([.. Files.Where(file => file.IsReport || file.Report == "person")]);

    public string? Page(string report, IReadOnlyList<string> arguments)
    {
        string name = report == "index" ? report
            : new ReportFile(report, [.. arguments.Take(1), .. arguments.Skip(1).Select(topic => topic.TrimStart('#').ToLowerInvariant())]).Name;
        return report is "index" or "note" || names.Contains(name) ? name + ".html" : null;
    }

    /// <summary>The page of a cited place, which is written once all others are.</summary>
    public string? PageOf(CitedObject place)
    {
        // In the commit that deletes a note there is none to show; one that reads differently now leads to how it reads now.
        if (source.Versions[place.Text].LastOrDefault() is not { Note: not null } found)
            return null;

        if (NotePage.LaterOf(found.Note, found.Version) is { } now)
            Cite(Citation.Of(now).ToString());

        return Cite(place.Text);
    }

    private string Cite(string place)
    {
        ReportFile file = new("note", place);
        cited.TryAdd(file.Name, file);
        return file.Name + ".html";
    }

    /// <summary>The same on each page: index, team, person, and the pages before and after in the order of names.</summary>
    public ScriptArray Navigation(string report, IReadOnlyList<string> arguments)
    {
        ScriptArray links = [Link("Index", "index.html")];
        string? person = arguments.Count > 0 && people.Contains(arguments[0], StringComparer.Ordinal) ? arguments[0] : PersonOf(report, arguments);
        string? owner = person is null ? null : source.Record.With(person).LastOrDefault(note => note.Owner is not null)?.Owner;
        if ((owner ?? source.Record.Manager) is { } manager && Page("team", [manager]) is { } team)
            links.Add(Link("Team", team));

        if (person is not null)
        {
            links.Add(Link(source.NameOf(person), Page("person", [person])!));
            string kind = OfPerson.Contains(report, StringComparer.Ordinal) ? report : "person";
            int at = Array.IndexOf(people, person);
            if (at > 0)
                links.Add(Link($"← {source.NameOf(people[at - 1])}", Page(kind, [people[at - 1]])!));

            if (at < people.Length - 1)
                links.Add(Link($"{source.NameOf(people[at + 1])} →", Page(kind, [people[at + 1]])!));
        }

        return links;
    }

    private static ScriptObject Link(string text, string file) => new(StringComparer.Ordinal) { ["text"] = text, ["file"] = file };

    private string? PersonOf(string report, IReadOnlyList<string> arguments) => (report, arguments) switch
    {
        ("trail", [var id]) when source.History.Find(id) is { } trail => source.Record.Find(trail.Path)?.With,
        ("note", [var place]) => source.Record.Find(place[..place.LastIndexOf('@')])?.With,
        _ => null,
    };

    public static IEnumerable<string> TopicsOf(ReportSource source, string person) =>
        source.Record.With(person).SelectMany(note => note.Topics).Distinct(StringComparer.Ordinal);

    private static HashSet<GitId> CitedCommits(ReportSource source) =>
    [
        .. source.History.Notes.SelectMany(note => note.Versions).Select(version => version.Commit.Info.Id),
        .. source.History.Trails.SelectMany(trail => trail.Events).Select(happened => happened.Commit.Info.Id),
        // The roster is cited as of the last commit, whether or not that one touches a note.
        .. source.History.Tip is { } tip ? [tip.Info.Id] : (GitId[])[],
    ];
}
