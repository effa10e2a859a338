using System.Runtime.CompilerServices;
using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What the linter finds in the files that are open, each checked once for each state of its root.</summary>
internal sealed class Findings
{
    private readonly ConditionalWeakTable<Document, Known> known = [];
    private readonly ConditionalWeakTable<WorkspaceRoot, Known> whole = [];

    /// <summary>The findings in a document: those of `lint --stdin`, where it is a file of a notes root.</summary>
    public IReadOnlyList<Diagnostic> Of(Document document)
    {
        if (document.Root is not { IsRoot: true } root || !IsOurs(document))
        {
            return [];
        }

        State now = new(root.Notebook, root.Today, root.Compare());
        if (known.TryGetValue(document, out Known? before) && before.State == now)
        {
            return before.Findings;
        }

        Diagnostic[] found = [.. Linter.Lint(TargetOf(document).AsItStands).Findings.Where(finding => finding.Source.Path == document.Source.Path)];
        known.AddOrUpdate(document, new(now, found));
        return found;
    }

    /// <summary>What is judged where a document is.</summary>
    public static LintTarget TargetOf(Document document) =>
        document.Root!.Target(new HashSet<string>(StringComparer.Ordinal) { document.Source.Path }, static request => request);

    /// <summary>Work that finds all there is in a root, with its history; what was found for the same state is not looked for again.</summary>
    public Func<IEnumerable<(WorkspaceRoot Root, Diagnostic Finding)>> OfWhole(WorkspaceRoot root)
    {
        State now = new(root.Notebook, root.Today, root.Compare());
        LintTarget target = root.Target(paths: null, static request => request with { JudgesTeam = true });
        return () =>
        {
            if (!whole.TryGetValue(root, out Known? before) || before.State != now)
            {
                whole.AddOrUpdate(root, before = new(now, Linter.Lint(target.AsItStands).Findings));
            }

            return before.Findings.Select(finding => (root, finding));
        };
    }

    /// <summary>Whether a file is one that the linter reads.</summary>
    private static bool IsOurs(Document document)
    {
        Git.Notebook notebook = document.Root!.Notebook;
        string path = document.Source.Path;
        return notebook.Configuration.IsOwnFile(path) || notebook.Find(path) is not null || notebook.Configuration.IsOther(path);
    }

    /// <summary>All that findings are made of.</summary>
    private sealed record State(Git.Notebook Notebook, DateOnly Today, TrailContext? Trail);

    private sealed record Known(State State, IReadOnlyList<Diagnostic> Findings);
}
