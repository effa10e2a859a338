namespace NotesToolkit.Cli.Output;

internal sealed record ReportedFinding(Diagnostic Diagnostic, string DisplayPath, string RepositoryPath, Note? Note, LintContext Context)
{
    public Redactor Redactor => Context.Redactor;

    public SourceText Source => Diagnostic.Source;

    public LinePosition Start => Source.GetPosition(Diagnostic.Span.Start);

    public LinePosition End => Source.GetPosition(Diagnostic.Span.End);

    public string Place => $"{DisplayPath}:{Start.Line}:{Start.Column}";

    public string RuleName => $"{Diagnostic.Rule.Id} {Diagnostic.Rule.Name}";

    public string SeverityWord => Diagnostic.Severity.ToString().ToLowerInvariant();
}
