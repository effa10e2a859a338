using System.Runtime.CompilerServices;

namespace NotesToolkit.Cli.Lsp;

internal sealed record RootState(WorkspaceRoot Root, Notebook Notebook, DateOnly Today, TrailContext? Trail)
{
    public static RootState Of(WorkspaceRoot root) => new(root, root.Notebook, root.Today, root.Compare());
}

internal sealed record FoundIn(RootState State, IReadOnlyList<Diagnostic> Findings);

/// <summary>What the linter finds in the files that are open, each checked once for each state of its root.</summary>
internal sealed class Findings
{
    /// <summary>A root of fewer notes is read before anybody sees it.</summary>
    private const int Many = 500;

    private readonly ConditionalWeakTable<Document, FoundIn> known = [];
    private readonly ConditionalWeakTable<WorkspaceRoot, FoundIn> whole = [];

    /// <summary>The findings in a document: those of `lint --stdin`; null where it is no file of a notes root.</summary>
    public FoundIn? Of(Document document)
    {
        if (document.Root is not { IsRoot: true } root || !IsOurs(document))
            return null;

        RootState now = RootState.Of(root);
        if (known.TryGetValue(document, out FoundIn? before) && before.State == now)
            return before;

        FoundIn found = new(now, Lint(document, TargetOf(document).AsItStands));
        known.AddOrUpdate(document, found);
        return found;
    }

    /// <summary>Whether all rules would take longer than a hand that types waits: the root is large, and not read yet.</summary>
    public static bool IsSlow(Document document) => document.Root is { IsRoot: true, Notebook: { Files.Count: > Many, IsRead: false } };

    public static FoundIn? Quick(Document document)
    {
        if (!IsOurs(document))
            return null;

        RootState now = new(document.Root!, document.Root!.Notebook, document.Root.Today, Trail: null);
        return new(now, Lint(document, new(new(now.Notebook, now.Today)) { Paths = PathOf(document), Allowed = RuleNeeds.None }));
    }

    public static LintTarget TargetOf(Document document) => document.Root!.Target(PathOf(document), static request => request.AsHook);

    /// <summary>Work that finds all there is in a root, with its history; what was found for the same state is not looked for again.</summary>
    public Func<FoundIn> OfWhole(WorkspaceRoot root)
    {
        RootState now = RootState.Of(root);
        LintTarget target = root.Target(paths: null, static request => request with { JudgesTeam = true });
        return () =>
        {
            if (!whole.TryGetValue(root, out FoundIn? before) || before.State != now)
            {
                whole.AddOrUpdate(root, before = new(now, Linter.Lint(target.AsItStands).Findings));
                Needed.LetGoOfHistory(now.Notebook.Files.Count);
            }

            return before;
        };
    }

    private static HashSet<string> PathOf(Document document) => new(StringComparer.Ordinal) { document.Source.Path };

    private static Diagnostic[] Lint(Document document, LintRequest request) =>
        [.. Linter.Lint(request).Findings.Where(finding => finding.Source.Path == document.Source.Path)];

    private static bool IsOurs(Document document)
    {
        Notebook notebook = document.Root!.Notebook;
        string path = document.Source.Path;
        return notebook.Configuration.IsOwnFile(path) || notebook.Find(path) is not null || notebook.Configuration.IsOther(path);
    }
}
