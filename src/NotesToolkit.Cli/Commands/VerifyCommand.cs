namespace NotesToolkit.Cli.Commands;

internal sealed class VerifyCommand(Syntax syntax) : NotesCommand(syntax, "verify",
    "Hold a report against git: its citations, and every line that its command gives again. Exits 0 only where the report stands.",
    "notes verify reports/calibration-priya.html")
{
    private readonly Argument<string> report = syntax.One("REPORT", "A report in Markdown or HTML.");

    public override void Run(ParseResult arguments, Session session)
    {
        string typed = arguments.GetRequiredValue(report);
        string path = session.FullPath(typed);
        if (!File.Exists(path))
            throw new NotesException($"There is no file {typed}.");

        RepositoryLocation location = session.RequireRepository("notes verify");
        HistoryReader.RequireWhole(location);
        GitRepository repository = session.Workspace.OpenRepository(location);
        string text = File.ReadAllText(path);
        GitId? made = ReportReader.CommitOf(text) is { } digits ? repository.Ask(git => git.Resolve(digits)) : null;
        CommitSource origin = new(repository, made ?? repository.Head ?? default, string.Empty);
        IReadOnlyList<string> roots = Roots(text, origin, here: NotesRoot.Prefix(session.Root, location));
        NotesConfiguration configuration = ConfigurationReader.Read(file => origin.Read(roots[0] + file)).RequireReadable();
        ReportCheck found = new ReportVerifier(repository, configuration.Vocabulary)
            .Verify(text, commit => ReportTrials.OfAny(roots.Select(root => ReportTrials.Of(session, text, repository, root, commit))));
        VerificationText.Write(session.Output, found, session.Palette);
        session.HasFailed = found.State is not (ReportState.Holds or ReportState.OtherVersion);
    }

    /// <summary>The root of the notes that a report cites, not always the current folder's. A report that cites none may be of any root.</summary>
    private static IReadOnlyList<string> Roots(string report, CommitSource origin, string here)
    {
        bool Exists(string path) => origin.Find(path).Kind == FileKind.File;
        return ReportReader.Read(report).SelectMany(cited => cited.Places).Select(place => place.Path).FirstOrDefault(Exists) is { } cited
            ? [NotesRoot.Find(cited, Exists)]
            : [here, .. origin.Roots.Where(root => root != here)];
    }
}
