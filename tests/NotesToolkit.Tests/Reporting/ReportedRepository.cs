using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Templates;
using NotesToolkit.Reporting.Verification;
using NotesToolkit.Reporting;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.Reporting;

/// <summary>A real repository of notes, and the reports over it.</summary>
internal sealed class ReportedRepository : IDisposable
{
    public const string People = """
        dana: {name: Dana Cole, role: Manager, manager: sam, emails: [dana@example.com]}
        priya: {name: Priya Raman, manager: dana, cadence: 7d, level: L5}
        sam: {name: Sam Ortiz, role: Director}

        """;

    private readonly List<GitRepository> opened = [];

    public ReportedRepository() => Repository.Write("people.yml", People);

    public TemporaryRepository Repository { get; } = new();

    /// <summary>Commits everything on a day, at noon.</summary>
    public GitId Commit(string day)
    {
        Repository.Variables["GIT_AUTHOR_DATE"] = Repository.Variables["GIT_COMMITTER_DATE"] = day + "T12:00:00+00:00";
        return Repository.CommitHere(day);
    }

    public ReportedRepository Note(string day, string body, string kind = "1on1", string more = "")
    {
        Repository.Write($"1on1s/priya/{day}{(kind == "1on1" ? string.Empty : "-" + kind)}.md", $"---\ndate: {day}\nowner: dana\nwith: priya\nstance: coaching\nkind: {kind}\n{more}---\n{body}\n");
        return this;
    }

    public ReportSource Source(DateOnly asOf)
    {
        GitRepository repository = Open();
        return Source(repository, RecordReader.Open(repository, string.Empty, asOf, TimeProvider.System));
    }

    /// <summary>A report, written again of the commit that it was made of.</summary>
    public ReportTrial Again(string report, GitId commit)
    {
        ReportOrder order = ReportReader.OrderOf(report)!;
        GitRepository repository = Open();
        ReportSource Read(bool withholdsLater) => Source(repository, RecordReader.OpenAt(repository, string.Empty, commit, order.AsOf, withholdsLater));
        ReportRewriter rewriter = new(order, Read(withholdsLater: true), () => Read(withholdsLater: false));
        return new([rewriter.Write(new(null))]);
    }

    /// <summary>What holding a report against the repository shows.</summary>
    public ReportCheck Verify(string report)
    {
        GitRepository repository = Open();
        return new ReportVerifier(repository, NotesConfiguration.Default.Vocabulary).Verify(report, commit => Again(report, commit));
    }

    private static ReportSource Source(GitRepository repository, Record record) => new()
    {
        Record = record,
        ReadBlob = repository.ReadBlob,
        ReadEvidence = commits => EvidenceReader.Read(repository, record.History.Tip!.Info.Id, commits),
    };

    private GitRepository Open()
    {
        GitRepository repository = Repository.Open();
        opened.Add(repository);
        return repository;
    }

    public Reports Reports(
        DateOnly asOf, ReportFormat format = ReportFormat.Markdown, bool attrition = false, string? templates = null, DateOnly? since = null, DateOnly? to = null)
    {
        ReportSource source = Source(asOf);
        ReportOptions options = new(format, new(source.Record.FirstDay, to ?? asOf)) { Version = "1.2.3", IncludesAttrition = attrition, Since = since };
        return new(source, options, new(templates));
    }

    public void Dispose()
    {
        opened.ForEach(repository => repository.Dispose());
        Repository.Dispose();
    }
}
