namespace NotesToolkit.Cli.Lsp;

internal sealed record Document(string Uri, int? Version, SourceText Shown)
{
    /// <summary>A root of fewer notes is read before anybody sees it.</summary>
    private const int Many = 500;

    private FoundIn? found;

    public WorkspaceRoot? Root { get; init; }

    public string? FullPath { get; } = DocumentUri.ToPath(Uri);

    /// <summary>The text as it is read, without a byte order mark: by the same way as the bytes that the editor would save.</summary>
    public SourceText Source { get; } = SourceText.Decode(Shown.Path, Encoding.UTF8.GetBytes(Shown.Text));

    public LintTarget Target => Root!.Target(Paths, static request => request.AsHook);

    /// <summary>Whether all rules would take longer than a hand that types waits: the root is large, and not read yet.</summary>
    public bool IsSlow => Root is { IsRoot: true, Notebook: { Files.Count: > Many, IsRead: false } };

    public Note? Note => Root?.Notebook.Find(Source.Path);

    public int Shift => Shown.Text.StartsWith('\uFEFF') ? 1 : 0;

    private HashSet<string> Paths => new(StringComparer.Ordinal) { Source.Path };

    /// <summary>What the linter finds in it, looked for once for each state of its root; null where it is no file of a notes root.</summary>
    public FoundIn? Find()
    {
        if (!IsOurs)
            return null;

        RootState now = RootState.Of(Root!);
        return found?.State == now ? found : found = new(now, Lint(Target.AsItStands));
    }

    public FoundIn? FindQuickly() => !IsOurs ? null : new(
        new(Root!, Root!.Notebook, Root.Today, Past: null),
        Lint(new(new(Root.Notebook, Root.Today)) { Paths = Paths, Allowed = RuleNeeds.None }));

    public Document With(JsonElement parameters, PositionEncoding encoding)
    {
        SourceText after = Shown;
        foreach (JsonElement change in parameters.Items("contentChanges"))
        {
            string text = change.Text("text") ?? string.Empty;
            if (change.Find("range") is { } range)
            {
                TextSpan span = encoding.Span(after, range);
                text = string.Concat(after.Text.AsSpan(0, span.Start), text, after.Text.AsSpan(span.End));
            }

            after = new(after.Path, text);
        }

        return new(Uri, parameters.Number("textDocument", "version") ?? Version, after) { Root = Root };
    }

    private Diagnostic[] Lint(LintRequest request) =>
        [.. Linter.Lint(request).Findings.Where(finding => finding.Source.Path == Source.Path)];

    private bool IsOurs => Root is { IsRoot: true, Notebook.Configuration: var configuration }
        && (Note is not null || configuration.IsOwnFile(Source.Path) || configuration.IsOther(Source.Path));
}
