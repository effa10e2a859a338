namespace NotesToolkit.Cli.Lsp;

internal sealed record RootState(WorkspaceRoot Root, Notebook Notebook, DateOnly Today, GitPast? Past)
{
    public static RootState Of(WorkspaceRoot root) => new(root, root.Notebook, root.Today, root.Compare());
}

internal sealed record FoundIn(RootState State, IReadOnlyList<Diagnostic> Findings);
