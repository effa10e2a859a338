using System.Text;
using NotesToolkit.Git;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting;

/// <summary>One report of a set.</summary>
internal sealed record ReportFile(string Report, string About, string Name);

/// <summary>Every report that a root can have, trails aside, which are asked for one by one.</summary>
internal sealed class ReportSet
{
    private static readonly string[] OfPerson = ["prep", "calibration", "skip-level"];
    private static readonly string[] OfOwner = ["team", "self-audit"];

    private readonly ReportSource source;
    private readonly TemplateStore store;

    /// <summary>A set.</summary>
    public ReportSet(ReportSource source, TemplateStore store)
    {
        // Asked once for all reports, since each question starts a program of its own, and answered while the first are made.
        Task<IReadOnlyDictionary<GitId, Evidence>> evidence = Task.Run(() => source.ReadEvidence(CitedCommits(source)));
        this.source = source with { ReadEvidence = _ => evidence.GetAwaiter().GetResult() };
        this.store = store;
        Files =
        [
            .. from owner in source.Record.Notes.Where(note => note.IsMeeting).Select(note => note.Owner).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
               from report in OfOwner
               select new ReportFile(report, owner, $"{report}-{FileName(owner)}"),
            .. from person in source.Record.People
               from report in OfPerson
               select new ReportFile(report, person, $"{report}-{FileName(person)}"),
        ];
    }

    /// <summary>The reports, those of managers first.</summary>
    public IReadOnlyList<ReportFile> Files { get; }

    /// <summary>A report of the set in several formats. Safe to call from several threads.</summary>
    /// <exception cref="Notes.NotesException">A template fails.</exception>
    public IEnumerable<(ReportFormat Format, StringBuilder Text)> Render(ReportFile file, ReportOptions options, IReadOnlyList<ReportFormat> formats) =>
        new Reports(source, options, store).RenderEach(file.Report, [file.About], formats);

    /// <summary>The page that lists the set.</summary>
    /// <exception cref="Notes.NotesException">The template fails.</exception>
    public StringBuilder RenderIndex(ReportOptions options) => new Reports(source, options, store).RenderIndex(Files);

    private static HashSet<GitId> CitedCommits(ReportSource source) =>
    [
        .. source.History.Notes.SelectMany(note => note.Versions).Select(version => version.Commit.Info.Id),
        .. source.History.Trails.SelectMany(trail => trail.Events).Select(happened => happened.Commit.Info.Id),
    ];

    private static string FileName(string key) => string.Concat(key.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).TrimStart('.');
}
