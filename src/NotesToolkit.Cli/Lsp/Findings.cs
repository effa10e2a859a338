using System.Diagnostics;
using System.Runtime.CompilerServices;
using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What the linter finds in the files that are open, each checked once for each state of its root.</summary>
internal sealed class Findings
{
    /// <summary>A root of fewer notes is read before anybody sees it.</summary>
    private const int Many = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly HashSet<string> slow = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<Document, Known> known = [];
    private readonly ConditionalWeakTable<WorkspaceRoot, Known> whole = [];

    /// <summary>The findings in a document: those of `lint --stdin`, where it is a file of a notes root.</summary>
    public IReadOnlyList<Diagnostic> Of(Document document)
    {
        if (document.Root is not { IsRoot: true } root || !IsOurs(document))
            return [];

        State now = new(root.Notebook, root.Today, root.Compare());
        if (known.TryGetValue(document, out Known? before) && before.State == now)
            return before.Findings;

        Stopwatch watch = Stopwatch.StartNew();
        Diagnostic[] found = [.. Linter.Lint(TargetOf(document).AsItStands).Findings.Where(finding => finding.Source.Path == document.Source.Path)];
        known.AddOrUpdate(document, new(now, found));
        _ = watch.Elapsed > Patience ? slow.Add(document.Uri) : slow.Remove(document.Uri);
        return found;
    }

    /// <summary>Whether all rules would take longer than a hand that types waits: the root is large, and not read yet or slow the last time.</summary>
    public bool IsSlow(Document document) => document.Root is { IsRoot: true } root
        && root.Notebook.Files.Count > Many && (!root.Notebook.IsRead || slow.Contains(document.Uri));

    /// <summary>The findings of the rules that need the note only.</summary>
    public static IReadOnlyList<Diagnostic> Quick(Document document) => IsOurs(document)
        ? [.. Linter.Lint(TargetOf(document).AsItStands with { Allowed = RuleNeeds.None }).Findings.Where(finding => finding.Source.Path == document.Source.Path)]
        : [];

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
                whole.AddOrUpdate(root, before = new(now, Linter.Lint(target.AsItStands).Findings));

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
