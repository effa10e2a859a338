namespace NotesToolkit.Cli.Targets;

internal static partial class ReportTrials
{
    public static ReportTrial OfAny(IEnumerable<ReportTrial> trials)
    {
        ReportTrial[] all = [.. trials];
        return (Array.Find(all, trial => trial.Given.Count > 0) ?? all[0]) with { Given = [.. all.SelectMany(trial => trial.Given)] };
    }

    public static ReportTrial Of(Session session, string report, GitRepository repository, string prefix, GitId commit)
    {
        if (ReportReader.OrderOf(report) is not { Options.Version: var version } order)
            return new([], "it names no command that gives it again");

        if (!SemanticVersion().IsMatch(version))
            return new([], Refusal: $"no version of notes-toolkit is called {version}.");

        if (version != ProgramVersion.Number)
        {
            string reason = $"notes-toolkit {version} wrote it, as it says, and this is {ProgramVersion.Number}, which may word it otherwise";
            return new([], reason) { IsOtherVersion = true };
        }

        ReportSource source = Read(withholdsLater: true);
        if (source.History.Tip?.Day is { } made && made > order.AsOf)
            return new([], Refusal: $"it is as of {order.AsOf.Text()}, and its commit is of {made.Text()}, which is later.");

        bool isPage = report.Contains("<nav class=\"site\"", StringComparison.Ordinal);
        ReportRewriter rewriter = new(order, source, () => Read(withholdsLater: false), isPage);
        ReportTrial trial = order.Template is { } file ? ByTemplate(session, rewriter, file) : ByName(session, rewriter);
        GitId? latest = HistoryReader.AsOf(repository, order.AsOf, source.Configuration.TimeZone);
        return latest is not { } other || other == commit ? trial : trial with
        {
            Remark = $"by {order.AsOf.Text()} HEAD's line had come to {other.Abbreviated}: what was committed between is not in the report",
        };

        ReportSource Read(bool withholdsLater) => ReportSource.Of(
            repository, RecordReader.OpenAt(repository, prefix, commit, order.AsOf, withholdsLater));
    }

    private static ReportTrial ByTemplate(Session session, ReportRewriter rewriter, string file)
    {
        // A report that somebody hands in must not choose what is read here.
        string path = session.FullPath(file);
        if (session.DisplayPath(path).StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(session.DisplayPath(path)))
            return new([], $"its template {file} lies outside the current folder, and is not read");

        if (!File.Exists(path))
            return new([], $"its template {file} is not there");

        TemplateStore store = ReportCommand.Templates(session);
        (RewrittenReport[] given, string? refusal) =
            Try(() => rewriter.Write(store, (OwnTemplate.Read(path, file), file)) with { Template = file });
        return new(given, $"its template {file} {(refusal is null ? "may have changed since" : $"does not give it: {refusal.TrimEnd('.')}")}");
    }

    private static ReportTrial ByName(Session session, ReportRewriter rewriter)
    {
        TemplateStore store = ReportCommand.Templates(session);
        (RewrittenReport[] given, string? refusal) = Try(() => rewriter.Write(store));
        if (store.OwnUsed.ToArray() is not { Length: > 0 } own)
            return new(given, Refusal: refusal);

        string templates = string.Join(", ", own);
        given = Array.ConvertAll(given, again => again with { Template = templates });
        return new([.. given, .. Try(() => rewriter.Write(new(null))).Given], $"your own {templates} may have changed since");
    }

    private static (RewrittenReport[] Given, string? Refusal) Try(Func<RewrittenReport> write) =>
        NotesException.Try<(RewrittenReport[], string?)>(() => ([write()], null), refusal => ([], refusal));

    [GeneratedRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$", ExactCase)]
    private static partial Regex SemanticVersion();
}
