using NotesToolkit.Disclosure;
using NotesToolkit.Cli.Targets;
using NotesToolkit.Configuration;
using NotesToolkit.Linting;
using NotesToolkit.Notes;
using NotesToolkit.Phrases;

namespace NotesToolkit.Cli.Output;

/// <summary>A finding, with what is needed to show it.</summary>
internal sealed record ReportedFinding(Diagnostic Diagnostic, string DisplayPath, string RepositoryPath, Note? Note, LintContext Context)
{
    public Redactor Redactor => Context.Redactor;

    public SourceText Source => Diagnostic.Source;

    public LinePosition Start => Source.GetPosition(Diagnostic.Span.Start);

    public LinePosition End => Source.GetPosition(Diagnostic.Span.End);

    public string SeverityWord => Diagnostic.Severity.ToString().ToLowerInvariant();
}

/// <summary>What was found in all roots that were judged.</summary>
internal sealed record LintReport(IReadOnlyList<ReportedFinding> Findings, int NoteCount)
{
    public int ErrorCount => Findings.Count(finding => finding.Diagnostic.Severity == Severity.Error);

    public int WarningCount => Findings.Count(finding => finding.Diagnostic.Severity == Severity.Warning);

    /// <summary>The line that closes the text.</summary>
    public string Summary =>
        $"{Counted.Of(ErrorCount, "error")}, {Counted.Of(WarningCount, "warning")} in {Counted.Of(NoteCount, "note")}";

    /// <summary>Judges some roots.</summary>
    public static LintReport Of(IEnumerable<LintTarget> targets, Session session, BaselineUse? baseline = null)
    {
        List<ReportedFinding> findings = [];
        int notes = 0;
        int stored = 0;
        foreach (LintTarget target in targets)
        {
            LintResult result = Linter.Lint(target.AsItStands);
            notes += result.NoteCount;
            stored += CountStored(target);
            IReadOnlyList<Diagnostic> found = baseline?.NewOf(result.WithAccepted, target.AsItStands) ?? result.Findings;
            findings.AddRange(found.Select(finding => Report(finding, target, session)));
            foreach (Phrase slow in target.AsItStands.Context.Notebook.Phrases.GivenUp)
                session.Error.WriteLine($"notes: the pattern of phrase {slow.Id} took too long, so that it was not searched any more: write it without a repetition inside another.");
        }

        if (stored > 0)
            session.Error.WriteLine($"notes: of {Counted.Of(stored, "note")} git's own copy is stored through a filter that cannot be undone here (git-crypt without its key, LFS without the object), and is not read.");

        baseline?.Close();
        return new(findings, notes);
    }

    private static int CountStored(LintTarget target)
    {
        LintContext context = target.AsItStands.Context;
        return context.Notebook.Files.Count(file => target.AsItStands.Judges(file.Path) && (IsStored(file.Note) || IsStored(context.Before?.Find(file.Path))));
    }

    private static bool IsStored(Note? note) => note?.Source.Defect?.Kind == SourceDefectKind.Stored;

    private static ReportedFinding Report(Diagnostic finding, LintTarget target, Session session)
    {
        LintContext context = target.AsItStands.Context;
        string path = finding.Source.Path;
        string full = Path.Combine(target.Folder, path);
        Note?[] candidates = [context.Notebook.Find(path), context.Before?.Find(path)];
        return new(
            finding,
            session.DisplayPath(full),
            session.RepositoryPath(full),
            Array.Find(candidates, note => note is not null && ReferenceEquals(note.Source, finding.Source)),
            context);
    }
}
