using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;
using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;
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
        string text = File.ReadAllText(path);
        string prefix = CitedRoot(text, new(repository, head ?? default, string.Empty)) ?? NotesRoot.Prefix(NotesRoot.FindFrom(session.Folder, location), location);
        NotesConfiguration configuration = ConfigurationReader.Read(new CommitSource(repository, head ?? default, prefix).Read);
        ReportCheck found = new ReportVerifier(new(repository), head, configuration.Vocabulary)
            .Verify(text, commit => ReportTrials.Of(session, text, new(repository, prefix, commit)));
        VerificationText.Write(session.Output, found, Palette.For(session.UsesColor));
        return found is { State: ReportState.Holds } or { State: ReportState.CitationsHold, Comparison: null } ? ExitCode.Fine : ExitCode.Found;
    }

    /// <summary>The root of the notes that a report cites, which need not be that of the current folder; null where none of them is in HEAD.</summary>
    private static string? CitedRoot(string report, CommitSource head) => ReportReader.Read(report)
        .Select(cited => cited.Path)
        .Where(path => head.Find(path).Kind == FileKind.File)
        .Select(path => NotesRoot.Find(path, file => head.Find(file).Kind == FileKind.File))
        .FirstOrDefault();
}
