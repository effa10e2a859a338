namespace NotesToolkit.Cli.Commands;

internal sealed class SaveCommand(Syntax syntax) : NotesCommand(syntax, "save",
    "Mend, judge and commit the notes with the roster, the configuration, templates and next.md, and nothing else.",
    "notes save", "notes save priya -m \"Meet Priya\"")
{
    private readonly Argument<string?> person = syntax.Optional("PERSON", "Only the notes with this person.");
    private readonly Option<string?> message = syntax.Value("-m", "TEXT", "The commit's message.", "--message");

    public override void Run(ParseResult arguments, Session session)
    {
        RepositoryLocation repository = session.RequireRepository("`notes save`");
        GitProgram.RequireReal();
        CommitWriter.RequireNothingBegun(repository);
        RootOnDisk root = RootOnDisk.Open(session);
        string? key = arguments.GetValue(person) is { } typed ? root.RequirePerson(typed) : null;
        SavedFiles saved = new(root, key);
        foreach ((string path, string why) in saved.LeftOut)
            session.Output.WriteLine($"left out {path}: {why}");

        FixedFile[] corrected = [.. FileFixes.Find(WorkTreeTargets.Only(session, root.Folder, saved.Notes), withUnsafe: false, session)];
        FileFixes.Write(corrected, session);
        string[] paths = [.. saved.Paths.Concat(corrected.Select(file => file.After.Path)).Distinct(StringComparer.Ordinal)];
        string[] read = [.. paths.Where(path => !saved.IsUnread(path))];

        // What is checked is what is committed, whatever an editor writes meanwhile.
        WorkTreeSource disk = new(root.Folder);
        WorkTreeFile[] files = [.. paths.Select(disk.ReadFile)];
        LintTarget target =
            WorkTreeTargets.Only(session, root.Folder, read, checksRoot: key is null, files.Select(file => file.Text).OfType<SourceText>());
        LintReport report = LintReport.Of([target], session);
        if (report.Findings.Count > 0)
            TextFormat.Write(session.Output, report, showsExcerpt: true, session.Palette);

        if (paths.Length == 0)
        {
            session.Output.WriteLine($"Nothing {(saved.LeftOut.Count > 0 ? "else " : string.Empty)}"
                + $"{(key is null ? string.Empty : $"of {key} ")}has changed since the last commit.");
            return;
        }

        // What is not finished waits; the rest need not wait for it.
        string[] unfinished = [.. report.Findings.Where(finding => finding.Diagnostic.Severity == Severity.Error)
            .Select(finding => finding.Source.Path).Distinct(StringComparer.Ordinal)];
        IReadOnlyList<string> waiting = saved.Waiting(target, unfinished);
        string[] whole = [.. paths.Except([.. unfinished, .. waiting], StringComparer.Ordinal)];
        session.HasFailed = unfinished.Length > 0;
        if (session.HasFailed && !whole.Any(root.Configuration.IsNote))
        {
            session.Output.WriteLine("Nothing was committed. Write what each error asks for, and save again.");
            return;
        }

        foreach (string path in waiting)
            session.Output.WriteLine($"left out {path}: it goes with what else is left out, and is saved with it");

        if (whole.Length == 0)
            return;

        Commit(repository, saved, [.. files.Where(file => whole.Contains(file.Path, StringComparer.Ordinal))], arguments.GetValue(message));
        foreach (string path in unfinished)
            session.Output.WriteLine($"left out {path}: write what its errors ask for, and save again");
    }

    private static void Commit(RepositoryLocation repository, SavedFiles saved, WorkTreeFile[] files, string? message)
    {
        RootOnDisk root = saved.Root;
        Session session = root.Session;
        string[] whole = [.. files.Select(file => file.Path)];
        (string commit, IReadOnlyList<string> changedSince) =
            CommitWriter.Commit(repository, root.Folder, files, message ?? saved.Subject(whole));
        session.Output.WriteLine($"saved {(whole.Length == 1 ? whole[0] : Counted.Of(whole.Length, "file"))} as {commit}");
        foreach (string path in changedSince)
            session.Output.WriteLine($"{path} was changed while this command ran, which is not committed: save again");

        if (whole.Contains(root.Configuration.PeoplePath, StringComparer.Ordinal))
            saved.WarnOfStrangers();

        foreach (string path in whole.Where(path => root.Notebook.Find(path)?.Date > root.Today))
            session.Warn($"notes: {path} is saved, though its day is still to come in UTC: name your timezone in notes.yml.");
    }
}
