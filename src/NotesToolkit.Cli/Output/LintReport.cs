namespace NotesToolkit.Cli.Output;

internal sealed record LintReport(IReadOnlyList<ReportedFinding> Findings, int NoteCount)
{
    public int ErrorCount => Findings.Count(finding => finding.Diagnostic.Severity == Severity.Error);

    public int WarningCount => Findings.Count(finding => finding.Diagnostic.Severity == Severity.Warning);

    public string Summary =>
        $"{Counted.Of(ErrorCount, "error")}, {Counted.Of(WarningCount, "warning")} in {Counted.Of(NoteCount, "note")}";

    public static LintReport Of(IEnumerable<LintTarget> targets, Session session, BaselineUse? baseline = null)
    {
        List<ReportedFinding> findings = [];
        int notes = 0;
        List<string> stored = [];
        foreach (LintTarget target in targets)
        {
            LintRequest request = target.AsItStands;
            LintResult result = session.Host.During("checking the notes", () => Linter.Lint(request));
            notes += result.NoteCount;
            stored.AddRange(request.Context.Notebook.Files.Where(file => request.Judges(file.Path))
                .Select(file => FilterOf(file, request)).OfType<string>());
            IReadOnlyList<Diagnostic> found = baseline?.NewOf(result.WithAccepted, request) ?? result.Findings;
            findings.AddRange(found.Select(finding => Report(finding, target, session)));
            foreach (Phrase slow in request.Context.Notebook.Phrases.GivenUp)
            {
                session.Error.WriteLine($"notes: the pattern of phrase {slow.Id} took too long, so that it was not searched any more: "
                    + "write it without a repetition inside another.");
            }
        }

        if (stored.Count > 0)
        {
            session.Error.WriteLine($"notes: of {Counted.Of(stored.Count, "note")} git's own copy cannot be read, and is not judged: "
                + $"it is stored through {string.Join(" and ", stored.Distinct(StringComparer.Ordinal).Select(StoredMark.Explain))}.");
        }

        baseline?.Close(session);
        return new(findings, notes);
    }

    private static string? FilterOf(NoteFile file, LintRequest request) => file.Note?.Source.Defect?.Filter
        ?? request.Context.Before?.Find(file.Path)?.Source.Defect?.Filter
        ?? (request.Past is GitPast past ? past.Filters.GetValueOrDefault(past.Prefix + file.Path) : null);

    private static ReportedFinding Report(Diagnostic finding, LintTarget target, Session session)
    {
        LintContext context = target.AsItStands.Context;
        string path = finding.Source.Path;
        string full = Path.Combine(target.Folder, path);
        Note?[] candidates = [context.Notebook.Find(path), context.Before?.Find(path), context.Notebook.FindAgenda(path)];
        Note? note = Array.Find(candidates, note => note is not null && ReferenceEquals(note.Source, finding.Source));
        return new(finding, session.DisplayPath(full), session.RepositoryPath(full), note, context);
    }
}
