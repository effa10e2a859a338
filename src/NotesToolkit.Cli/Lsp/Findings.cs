using System.Runtime.CompilerServices;
using NotesToolkit.Git;
using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Lsp;

/// <summary>All that findings are made of.</summary>
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

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(10);

    private readonly HashSet<string> slow = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<Document, FoundIn> known = [];
    private readonly Dictionary<string, IReadOnlyList<Diagnostic>> last = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<WorkspaceRoot, FoundIn> whole = [];

    /// <summary>The findings in a document: those of `lint --stdin`; null where it is no file of a notes root.</summary>
    public FoundIn? Of(Document document)
    {
        if (document.Root is not { IsRoot: true } root || !IsOurs(document))
            return null;

        RootState now = RootState.Of(root);
        if (known.TryGetValue(document, out FoundIn? before) && before.State == now)
            return before;

        Stopwatch watch = Stopwatch.StartNew();
        FoundIn found = new(now, Lint(document, TargetOf(document).AsItStands));
        known.AddOrUpdate(document, found);
        last[document.Uri] = found.Findings;
        _ = watch.Elapsed > Patience ? slow.Add(document.Uri) : slow.Remove(document.Uri);
        return found;
    }

    /// <summary>Whether all rules would take longer than a hand that types waits: the root is large, and not read yet or slow before.</summary>
    public bool IsSlow(Document document) => document.Root is { IsRoot: true } root
        && root.Notebook.Files.Count > Many && (!root.Notebook.IsRead || slow.Contains(document.Uri));

    /// <summary>The findings of the rules that need the note only; of the others, what was there before and is not edited.</summary>
    public FoundIn? Quick(Document document)
    {
        if (!IsOurs(document))
            return null;

        RootState now = new(document.Root!, document.Root!.Notebook, document.Root.Today, Trail: null);
        Diagnostic[] own = Lint(document, new(new(now.Notebook, now.Today)) { Paths = PathOf(document), Allowed = RuleNeeds.None });
        IEnumerable<Diagnostic> kept = last.GetValueOrDefault(document.Uri, [])
            .Where(finding => finding.Rule.Needs != RuleNeeds.None)
            .GroupBy(finding => finding.Source)
            .SelectMany(of => Moved(of, of.Key.Text, document.Source));
        return new(now, [.. own, .. kept]);
    }

    /// <summary>Lets go of what is known of a file that is closed.</summary>
    public void Forget(string uri)
    {
        slow.Remove(uri);
        last.Remove(uri);
    }

    /// <summary>The findings of one text where their words are after an edit before or after them; those that the edit is in are left out.</summary>
    private static IEnumerable<Diagnostic> Moved(IEnumerable<Diagnostic> findings, string before, SourceText now)
    {
        int start = before.AsSpan().CommonPrefixLength(now.Text);
        int rest = 0;
        while (rest < Math.Min(before.Length, now.Text.Length) - start && before[^(rest + 1)] == now.Text[^(rest + 1)])
            rest++;

        return from finding in findings
               let isBefore = finding.Span.End <= start
               where isBefore || finding.Span.Start >= before.Length - rest
               let shift = isBefore ? 0 : now.Text.Length - before.Length
               select finding with { Source = now, Span = finding.Span with { Start = finding.Span.Start + shift } };
    }

    public static LintTarget TargetOf(Document document) => document.Root!.Target(PathOf(document), static request => request.WhileTyped);

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

                // The history of a large root takes many times what stays of it, and the program runs as long as the editor.
                if (now.Notebook.Files.Count > Many)
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }

            return before;
        };
    }

    /// <summary>What is wrong with a root's configuration where it cannot be read, so that nothing of its notes is checked.</summary>
    public static IEnumerable<Diagnostic> OfUnreadable(WorkspaceRoot root) =>
        root.Notebook.Configuration.IsUnreadable ? Linter.Lint(root.Notebook, root.Today).Findings : [];

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
