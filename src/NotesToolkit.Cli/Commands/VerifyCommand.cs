using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;
using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting;
using NotesToolkit.Reporting.Verification;

namespace NotesToolkit.Cli.Commands;

internal sealed class VerifyCommand : NotesCommand
{
    private readonly Argument<string> report = new("REPORT") { Description = "A report in Markdown or HTML." };

    public VerifyCommand()
        : base("verify", "Hold a report against git: its citations, and every line that its command gives again.", "notes verify reports/calibration-priya.html") => Add(report);

    public override int Run(ParseResult arguments, Session session)
    {
        string typed = arguments.GetRequiredValue(report);
        string path = session.FullPath(typed);
        if (!File.Exists(path))
        {
            throw new NotesException($"There is no file {typed}.");
        }

        RepositoryLocation location = RepositoryLocation.Require(session.Folder, session.GitEnvironment, "notes verify");
        HistoryReader.RequireWhole(location);
        GitRepository repository = session.OpenRepository(location);
        GitId? head = repository.Head;
        string prefix = NotesRoot.Prefix(NotesRoot.FindFrom(session.Folder, location), location);
        NotesConfiguration configuration = ConfigurationReader.Read(new CommitSource(repository, head ?? default, prefix).Read);
        string text = File.ReadAllText(path);
        ReportCheck found = new ReportVerifier(new(repository), head, configuration.Vocabulary)
            .Verify(text, commit => WriteAgain(session, text, new(repository, prefix), commit));
        VerificationText.Write(session.Output, found, Palette.For(session.UsesColor));
        return found.State == ReportState.Holds ? ExitCode.Fine : ExitCode.Found;
    }

    /// <summary>The report, written again; null where another version or a user's own template may have written it, or nobody says how.</summary>
    private static string? WriteAgain(Session session, string report, (GitRepository Repository, string Prefix) root, GitId commit)
    {
        if (ReportReader.OrderOf(report) is not { } order || ReportReader.VersionOf(report) != ProgramVersion.Text || ReportCommand.Templates(session).HasOwn)
        {
            return null;
        }

        RecordTarget target = new(root.Repository, TeamReader.OpenAt(root.Repository, root.Prefix, commit, order.AsOf));
        ReportOptions options = new(order.Format, order.Period) { IncludesAttrition = order.IncludesAttrition, Version = ProgramVersion.Text };
        return ReportCommand.Open(session, target, options).Render(order.Report, order.Arguments);
    }
}
